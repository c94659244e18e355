/** Rehearsals: simulated clinics whose people act through the same commands as real ones, conducted, scored and looked back on. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Rehearsal",
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
            "flow",
            "forecast",
            "promises",
            "harbor",
            "launch"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.rehearsal;
