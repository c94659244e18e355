/** Harbor Family Clinic, the invented practice that feeds demo, fixtures and scenarios, and its days. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Harbor",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package clinic.baton.harbor;
