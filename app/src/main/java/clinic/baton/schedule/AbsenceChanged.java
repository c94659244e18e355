package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * Time away was taken back, or holds again.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record AbsenceChanged(Absence before, Absence after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Absence", after.id());
    }
}
