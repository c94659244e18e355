/** How visits end: what was asked for before somebody leaves, and what came of it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Check-out",
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
            "flow"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.checkout;
