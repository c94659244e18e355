package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A held opening was let go.
 *
 * @param before the pending appointment
 * @param after as it stands, which is not at all
 */
public record OpeningLetGo(Appointment before, Appointment after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
