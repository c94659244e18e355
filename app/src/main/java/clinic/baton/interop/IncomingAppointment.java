package clinic.baton.interop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as another system holds it.
 *
 * @param status what it is now
 * @param visitType what it is for, to be mapped to a visit type of the practice
 * @param start inclusive
 * @param end exclusive, after start; null where the source doesn't say, so that the visit type's planned minutes apply
 * @param patient for whom; empty where it must be found among the others
 * @param practitioners with whom, the first being the main one
 * @param locations where
 * @param others participants whose kind the file doesn't say, to be found by their name in the file
 * @param equipment devices booked with it, in words
 * @param reason why the patient comes; may be empty
 * @param comment notes for the desk; may be empty
 */
public record IncomingAppointment(
        Origin origin,
        Keys keys,
        Status status,
        CodedText visitType,
        Instant start,
        @Nullable Instant end,
        Reference patient,
        List<Reference> practitioners,
        List<Reference> locations,
        List<Reference> others,
        List<String> equipment,
        String reason,
        String comment)
        implements IncomingRecord {

    /** Where the booking stands, after FHIR's AppointmentStatus. */
    public enum Status {
        PROPOSED,
        PENDING,
        BOOKED,
        ARRIVED,
        CHECKED_IN,
        FULFILLED,
        CANCELLED,
        NO_SHOW,
        ENTERED_IN_ERROR,
        WAITLIST
    }

    public IncomingAppointment {
        practitioners = List.copyOf(practitioners);
        locations = List.copyOf(locations);
        others = List.copyOf(others);
        equipment = List.copyOf(equipment);
        if (end != null && !end.isAfter(start)) {
            throw new IllegalArgumentException("An appointment must end after it starts: " + start + " to " + end);
        }
    }
}
