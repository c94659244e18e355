/**
 * What other systems wrote, read as one neutral stream: FHIR R4, HL7 v2 and CSV files become
 * {@link clinic.baton.interop.Incoming} records that the importer matches and stores.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Interop",
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
            "schedule"
        })
@org.jspecify.annotations.NullMarked
package clinic.baton.interop;
