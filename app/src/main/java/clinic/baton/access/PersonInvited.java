package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * Somebody was asked to join the practice.
 *
 * @param invitation its id
 * @param email who was asked
 * @param roles what they shall be
 */
public record PersonInvited(UUID invitation, String email, List<Role> roles) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Invitation", invitation);
    }
}
