package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * An opening is held for somebody who is choosing.
 *
 * @param after the pending appointment
 */
public record OpeningHeld(Appointment after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
