/** What must be ready before a visit: lists per kind of visit, who chases what, insurance checked, where paper charts are. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Readiness",
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
            "schedule"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.readiness;
