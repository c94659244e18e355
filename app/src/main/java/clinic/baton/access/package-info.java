/** People, what they may do in a practice, and how they prove who they are. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "record"})
@org.jspecify.annotations.NullMarked
package clinic.baton.access;
