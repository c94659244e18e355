/** The waiting room's display: whose turn it is by call-code, honest ranges, calm words; nothing that tells who is here. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Display",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "web",
            "web :: live",
            "practice",
            "patients",
            "schedule",
            "flow",
            "forecast"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.display;
