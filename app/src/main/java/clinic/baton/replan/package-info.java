/** Something happened: plans for a running day, priced for the people they disturb, applied at once and taken back at once. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Replan",
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
package clinic.baton.replan;
