/** Planned clinic time: sessions and their lanes, time held back, appointments, and where there is room for more. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Schedule",
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
            "pace"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.schedule;
