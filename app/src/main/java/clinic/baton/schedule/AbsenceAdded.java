package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Somebody will be away, or the practice closed.
 *
 * @param after the absence
 */
public record AbsenceAdded(Absence after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Absence", after.id());
    }
}
