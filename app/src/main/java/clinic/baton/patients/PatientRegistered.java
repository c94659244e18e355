package clinic.baton.patients;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/** A patient was taken in. */
public record PatientRegistered(
        UUID patient, Details details, List<Contact> contacts, List<NeedDetail> needs, List<Identifier> identifiers)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }
}
