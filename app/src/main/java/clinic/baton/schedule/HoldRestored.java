package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Held time that was let go is kept again.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record HoldRestored(Hold before, Hold after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Hold", after.id());
    }
}
