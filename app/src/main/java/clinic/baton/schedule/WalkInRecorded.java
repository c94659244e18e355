package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody came whom nobody had planned.
 *
 * @param after the visit as it stands
 */
public record WalkInRecorded(Appointment after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
