package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit was booked.
 *
 * @param after as it stands
 * @param hold the held time it was put in place of, if one
 */
public record AppointmentBooked(Appointment after, @Nullable UUID hold) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
