package clinic.baton.patients;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/** How another system names a patient was noted. */
public record PatientIdentified(UUID patient, Identifier identifier) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }
}
