package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Held time was let go.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record HoldReleased(Hold before, Hold after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Hold", after.id());
    }
}
