/** Templates: weekly patterns that are published into sessions and holds, drawn with their effect before that. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Templates",
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
            "pace",
            "schedule"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.templates;
