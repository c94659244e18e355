package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.Skipped;
import clinic.baton.interop.internal.Findings;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sends each resource to the mapper of its type, and names why the others have no place. */
final class ResourceMapper {

    private static final String RESULTS = "Results come in over the results interface, not by import.";
    private static final String ORDERS = "Orders come in over the orders interface, not by import.";
    private static final String CLINICAL = "Clinical records stay in the medical record system.";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("Observation", RESULTS),
            Map.entry("DiagnosticReport", RESULTS),
            Map.entry("ServiceRequest", ORDERS),
            Map.entry("Condition", CLINICAL),
            Map.entry("Procedure", CLINICAL),
            Map.entry("MedicationRequest", CLINICAL),
            Map.entry("Immunization", CLINICAL),
            Map.entry("AllergyIntolerance", CLINICAL),
            Map.entry("CarePlan", CLINICAL),
            Map.entry("Claim", "Baton doesn't handle claims."),
            Map.entry("ExplanationOfBenefit", "Baton doesn't handle claims."),
            Map.entry("Flag", "Flags end with the visit and aren't imported."),
            Map.entry("AuditEvent", "Another system's audit trail stays there."),
            Map.entry("AppointmentResponse", "The answer is part of the appointment's own status."),
            Map.entry("OperationOutcome", "This is the sender's remark about its own answer."));

    private final ZoneId zone;
    private final Consumer<? super Incoming> sink;

    ResourceMapper(ZoneId zone, Consumer<? super Incoming> sink) {
        this.zone = zone;
        this.sink = sink;
    }

    void entry(Findings findings, String fullUrl, @Nullable PrunedTree resource, @Nullable ObjectNode request) {
        if (request != null && request.path("method").asString("").equals("DELETE")) {
            sink.accept(new Skipped(
                    findings.origin(), "DELETE " + request.path("url").asString(""), "Import never deletes."));
        } else if (resource == null) {
            sink.accept(new Skipped(findings.origin(), "entry", "The entry holds no resource."));
        } else {
            map(findings, fullUrl, resource);
        }
    }

    void map(Findings findings, String fullUrl, PrunedTree tree) {
        String type = tree.root().path("resourceType").asString("");
        if (type.isEmpty()) {
            findings.refuse("resourceType", "", "A FHIR resource names its type, such as Patient, in resourceType.");
        } else if (!tree.excess().isEmpty()) {
            findings.refuse(type, tree.excess(), "Shorten it in the sending system, or leave this entry out.");
        } else {
            map(new Element(tree.root(), type, findings, zone), fullUrl, type);
        }
    }

    private void map(Element resource, String fullUrl, String type) {
        switch (type) {
            case "Patient" -> PatientMapper.patient(resource, fullUrl, sink);
            case "RelatedPerson" -> PatientMapper.relatedPerson(resource, fullUrl, sink);
            case "Practitioner" -> StaffMapper.practitioner(resource, fullUrl, sink);
            case "PractitionerRole" -> StaffMapper.role(resource, fullUrl, sink);
            case "Organization" -> PlaceMapper.organization(resource, fullUrl, sink);
            case "Location" -> PlaceMapper.location(resource, fullUrl, sink);
            case "HealthcareService" -> PlaceMapper.visitType(resource, fullUrl, sink);
            case "Schedule" -> TimeMapper.schedule(resource, fullUrl, sink);
            case "Slot" -> TimeMapper.slot(resource, fullUrl, sink);
            case "Appointment" -> AppointmentMapper.appointment(resource, fullUrl, sink);
            case "Encounter" -> EncounterMapper.encounter(resource, fullUrl, sink);
            default ->
                sink.accept(new Skipped(
                        resource.findings().origin(),
                        Findings.shortened(type),
                        REASONS.getOrDefault(type, "Baton has no place for this kind of resource.")));
        }
    }
}
