/** Honest waits: from the day as it stands, when each patient will be seen and gone, when sessions end, what will block. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Forecast",
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
            "schedule",
            "flow"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.forecast;
