/** What needs somebody now: prompts from all modules, their ranking, and who has which. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Prompts",
        allowedDependencies = {"kernel", "record", "access", "audit", "web", "web :: live"})
@org.jspecify.annotations.NullMarked
package clinic.baton.prompts;
