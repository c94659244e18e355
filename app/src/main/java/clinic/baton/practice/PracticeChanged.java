package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * The practice itself was changed.
 *
 * @param practice its subject
 * @param version its version since
 * @param before what it was
 * @param after what it is
 */
public record PracticeChanged(UUID practice, int version, PracticeDetails before, PracticeDetails after)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Organization", practice);
    }
}
