package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody left the practice.
 *
 * @param person who
 * @param version the membership's version since
 */
public record MembershipEnded(UUID person, int version) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Person", person);
    }
}
