/** Forms that patients fill and sign: FHIR questionnaires in versions, saved as typed, kept as signed. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Forms",
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
            "readiness",
            "notices"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.forms;
