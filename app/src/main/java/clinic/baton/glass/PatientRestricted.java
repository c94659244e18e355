package clinic.baton.glass;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient's record became restricted.
 *
 * @param patient whose record
 * @param reason why
 */
public record PatientRestricted(UUID patient, String reason) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }
}
