/** Who read and changed what, so that it can't be hidden. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "record", "access"})
@org.jspecify.annotations.NullMarked
package clinic.baton.audit;
