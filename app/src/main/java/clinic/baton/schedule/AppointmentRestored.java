package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A cancellation, a missed visit or a booking was taken back.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record AppointmentRestored(Appointment before, Appointment after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
