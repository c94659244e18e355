/** Pace: how long visits really take, who comes and how punctually, learned from what the record tells. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Pace",
        allowedDependencies = {"kernel", "record", "access", "audit", "web", "web :: live", "practice"})
@org.jspecify.annotations.NullMarked
package clinic.baton.pace;
