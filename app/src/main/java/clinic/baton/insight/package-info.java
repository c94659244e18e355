/** Insight: figures of what was booked, each of which opens to the visits it is made of. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "audit",
            "web",
            "web :: live",
            "practice",
            "patients",
            "schedule",
            "flow"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.insight;
