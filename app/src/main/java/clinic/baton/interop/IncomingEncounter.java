package clinic.baton.interop;

import java.time.Instant;
import java.util.List;

/**
 * A visit that took place: history from which pace is learned.
 *
 * @param status FHIR EncounterStatus, such as {@code finished}
 * @param setting FHIR class code, such as {@code AMB}
 * @param type what kind of visit it was
 * @param start inclusive
 * @param end exclusive, not before start
 * @param patient whose visit
 * @param practitioners who saw the patient, the main one first
 * @param locations where
 * @param appointment the booking it came from; empty where unknown
 * @param reason why; may be empty
 */
public record IncomingEncounter(
        Origin origin,
        Keys keys,
        String status,
        String setting,
        CodedText type,
        Instant start,
        Instant end,
        Reference patient,
        List<Reference> practitioners,
        List<Reference> locations,
        Reference appointment,
        String reason)
        implements IncomingRecord {

    public IncomingEncounter {
        practitioners = List.copyOf(practitioners);
        locations = List.copyOf(locations);
    }
}
