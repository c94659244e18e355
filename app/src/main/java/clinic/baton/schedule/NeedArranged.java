package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody was found, or called off, for what a visit needs.
 *
 * @param patient whose visit
 * @param before as it stood
 * @param after as it stands
 */
public record NeedArranged(UUID patient, BookedNeed before, BookedNeed after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", after.appointment());
    }
}
