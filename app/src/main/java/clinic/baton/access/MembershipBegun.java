package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * Somebody became a member of the practice.
 *
 * @param person who
 * @param roles names of {@link Role}, sorted
 */
public record MembershipBegun(UUID person, List<String> roles) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Person", person);
    }
}
