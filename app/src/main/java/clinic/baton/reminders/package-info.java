/** When patients are reminded of visits and called back for the next, and what holds when they are late or don't come. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Reminders",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "audit",
            "web",
            "web :: live",
            "prompts",
            "practice",
            "patients",
            "schedule",
            "flow",
            "notices"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.reminders;
