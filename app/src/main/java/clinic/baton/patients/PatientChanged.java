package clinic.baton.patients;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * A patient's details, contacts or needs were written anew.
 *
 * @param patient whom
 * @param before what stood there
 * @param after what stands there now
 */
public record PatientChanged(UUID patient, State before, State after) implements DayEvent {
    /** Everything that one change writes. */
    public record State(Details details, List<Contact> contacts, List<NeedDetail> needs, int version) {}

    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }
}
