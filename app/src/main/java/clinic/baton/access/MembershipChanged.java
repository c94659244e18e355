package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in the practice was changed.
 *
 * @param person who
 * @param version the membership's version since
 * @param before the roles they had
 * @param after the roles they have
 * @param practitioner which of the practice's practitioners they are; null for none
 */
public record MembershipChanged(
        UUID person,
        int version,
        List<Role> before,
        List<Role> after,
        @Nullable UUID practitioner) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Person", person);
    }
}
