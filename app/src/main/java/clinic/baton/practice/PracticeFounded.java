package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A practice was founded.
 *
 * @param practice its subject, see {@link Practices#subject}
 * @param kind what it is there for
 * @param details name, zone and so on
 */
public record PracticeFounded(UUID practice, PracticeKind kind, PracticeDetails details) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Organization", practice);
    }
}
