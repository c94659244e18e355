/** The record of the day and the one door, {@link clinic.baton.record.Act}, through which everything is written. */
@org.springframework.modulith.ApplicationModule(displayName = "Record", allowedDependencies = "kernel")
@org.jspecify.annotations.NullMarked
package clinic.baton.record;
