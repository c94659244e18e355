package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Clinic time on a date was changed.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record SessionChanged(Session before, Session after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Session", after.id());
    }
}
