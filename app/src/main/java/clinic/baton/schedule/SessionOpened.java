package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Clinic time was opened.
 *
 * @param after the session
 */
public record SessionOpened(Session after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Session", after.id());
    }
}
