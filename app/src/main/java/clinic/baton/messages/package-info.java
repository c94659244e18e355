/** Messages to and from the doctor: threads with an owner, a clock and a ladder. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "audit",
            "web",
            "web :: live",
            "prompts",
            "practice",
            "patients"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.messages;
