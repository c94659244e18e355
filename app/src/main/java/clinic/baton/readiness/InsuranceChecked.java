package clinic.baton.readiness;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient's insurance was checked.
 *
 * @param patient whose
 * @param standing what was found
 * @param note what to know
 */
public record InsuranceChecked(UUID patient, CheckInsurance.Standing standing, String note) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }
}
