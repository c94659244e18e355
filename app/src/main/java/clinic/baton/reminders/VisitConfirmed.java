package clinic.baton.reminders;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * The patient will come.
 *
 * @param appointment which visit
 * @param patient who
 * @param starts when
 */
public record VisitConfirmed(UUID appointment, UUID patient, Instant starts) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", appointment);
    }
}
