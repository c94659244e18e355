package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Time was kept back.
 *
 * @param after the hold
 */
public record HoldAdded(Hold after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Hold", after.id());
    }
}
