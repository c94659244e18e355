package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * The clock of a demo or a rehearsal was set.
 *
 * @param practice its subject, see {@link Practices#subject}
 * @param time the practice's time since
 * @param rate practice seconds in a wall second
 */
public record ClockSet(UUID practice, Instant time, double rate) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Organization", practice);
    }
}
