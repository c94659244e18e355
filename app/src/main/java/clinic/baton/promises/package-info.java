/** What patients were told about waits: made, kept, broken, renewed; and the prompt to tell before they ask. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Promises",
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
            "forecast"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.promises;
