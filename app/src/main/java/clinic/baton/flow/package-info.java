/** The day in motion: who is in the building, in which stage, where, and what that asks of whom. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Flow",
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
            "schedule"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.flow;
