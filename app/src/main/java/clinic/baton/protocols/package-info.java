/** Emergencies: checklists that a practice approves, started by one key, with roles, times, all-clear and debrief. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Protocols",
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
            "flow",
            "replan"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.protocols;
