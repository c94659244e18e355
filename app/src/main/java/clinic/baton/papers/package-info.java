/** Papers that come in by fax, scan or upload: matched to patient and visit, or owned and clocked until they are. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Papers in",
        allowedDependencies = {
            "kernel",
            "record",
            "access",
            "audit",
            "web",
            "web :: live",
            "prompts",
            "print",
            "practice",
            "patients",
            "schedule",
            "readiness"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.papers;
