/** Who wants an earlier time, which times come free, and how they are offered: by rank, one at a time, held meanwhile. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Waitlist",
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
            "notices"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.waitlist;
