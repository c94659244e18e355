/** What patients are told: in which words and language, with whose consent, at what hour, and whom the desk must call instead. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notices",
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
            "delivery"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.notices;
