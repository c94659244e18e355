package clinic.baton.waitlist;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Practices;
import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * What counts was changed.
 *
 * @param practice which practice's
 * @param before as it was
 * @param after as it is
 */
public record WeightsSet(int practice, Weights before, Weights after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Organization", Practices.subject(new PracticeId(practice)));
    }
}
