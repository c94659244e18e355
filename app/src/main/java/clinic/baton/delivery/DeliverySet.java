package clinic.baton.delivery;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Practices;
import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * How messages leave was changed.
 *
 * @param practice which practice's
 * @param settings how, without secrets
 * @param secretsChanged whether a secret was among what changed
 */
public record DeliverySet(int practice, DeliverySettings settings, boolean secretsChanged) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Organization", Practices.subject(new PracticeId(practice)));
    }
}
