/** Pages made of several modules' parts, and the desk's own memory: parked calls, the day's opening and closing. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Desk",
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
            "forecast",
            "replan",
            "nursing"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.desk;
