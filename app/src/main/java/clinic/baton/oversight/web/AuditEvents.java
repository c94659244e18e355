package clinic.baton.oversight.web;

import clinic.baton.oversight.Trail.Line;
import clinic.baton.oversight.Trail.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Lines of the trail as FHIR R4 AuditEvents. */
final class AuditEvents {
    private static final String CODES = "http://terminology.hl7.org/CodeSystem/";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";

    private final String site;
    private final Map<UUID, String> people;

    /** For lines of one practice, with the names of those who act in them. */
    AuditEvents(String site, Map<UUID, String> people) {
        this.site = site;
        this.people = people;
    }

    Map<String, Object> of(Line line) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("resourceType", "AuditEvent");
        event.put("id", line.id());
        event.put("type", type(line));
        event.put("subtype", List.of(subtype(line)));
        event.put("action", action(line));
        event.put("recorded", line.at().toString());
        event.put("outcome", "0");
        if (line.purpose() != null) {
            event.put("purposeOfEvent", List.of(concept(purpose(line.purpose()))));
        }
        event.put("agent", List.of(agent(line)));
        event.put(
                "source",
                Map.of(
                        "site",
                        site,
                        "observer",
                        Map.of("display", "Baton"),
                        "type",
                        List.of(coding(CODES + "security-source-type", "4", "Application Server"))));
        event.put("entity", entities(line));
        return event;
    }

    private static Map<String, Object> type(Line line) {
        return line.type().endsWith("export")
                ? coding(DICOM, "110106", "Export")
                : line.patients().isEmpty()
                        ? coding(DICOM, "110101", "Audit Log Used")
                        : coding(DICOM, "110110", "Patient Record");
    }

    private static Map<String, Object> subtype(Line line) {
        return line.what() == What.READING
                ? coding("urn:baton:page", line.type(), line.type())
                : coding("urn:baton:event", line.type(), Words.plain(line.type()));
    }

    /** C, R, U, D or E as FHIR has them; what a name doesn't tell is an update. */
    static String action(Line line) {
        String type = line.type();
        if (line.what() == What.READING) {
            return "R";
        }
        if (type.matches(".*(Registered|Added|Booked|Begun|Founded|Opened|Invited|Identified|Noted|Asked)")) {
            return "C";
        }
        return type.matches(".*(Removed|Deleted|Withdrawn)") ? "D" : "U";
    }

    private static Map<String, Object> purpose(String purpose) {
        return switch (purpose) {
            case "treatment" -> coding(CODES + "v3-ActReason", "TREAT", "treatment");
            case "break-glass", "emergency" -> coding(CODES + "v3-ActReason", "BTG", "break the glass");
            default -> coding(CODES + "v3-ActReason", "HOPERAT", "healthcare operations");
        };
    }

    private Map<String, Object> agent(Line line) {
        Map<String, Object> agent = new LinkedHashMap<>();
        boolean human = line.actorKind().equals("PERSON");
        agent.put(
                "type",
                concept(
                        human
                                ? coding(CODES + "extra-security-role-type", "humanuser", "human user")
                                : coding(DICOM, "110153", "Source Role ID")));
        String name = Words.who(line, people);
        Map<String, Object> who = new LinkedHashMap<>();
        if (line.actor() != null) {
            who.put("identifier", Map.of("system", "urn:ietf:rfc:3986", "value", "urn:uuid:" + line.actor()));
        }
        who.put("display", name);
        agent.put("who", who);
        agent.put("name", name);
        agent.put("requestor", true);
        return agent;
    }

    private static List<Map<String, Object>> entities(Line line) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (UUID patient : line.patients()) {
            all.add(Map.of(
                    "what", Map.of("reference", "Patient/" + patient),
                    "type", coding(CODES + "audit-entity-type", "1", "Person"),
                    "role", coding(CODES + "object-role", "1", "Patient")));
        }
        String kind = line.subjectKind();
        if (kind != null && line.subject() != null && !kind.equals("Patient")) {
            all.add(Map.of(
                    "what", Map.of("identifier", Map.of("value", line.subject().toString()), "display", kind),
                    "type", coding(CODES + "audit-entity-type", "2", "System Object"),
                    "role", coding(CODES + "object-role", "4", "Domain Resource"),
                    "name", kind.toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    private static Map<String, Object> concept(Map<String, Object> coding) {
        return Map.of("coding", List.of(coding));
    }

    private static Map<String, Object> coding(String system, String code, String display) {
        Map<String, Object> coding = new LinkedHashMap<>();
        coding.put("system", system);
        coding.put("code", code);
        coding.put("display", display);
        return coding;
    }
}
