package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody who was asked has joined.
 *
 * @param invitation its id
 * @param person who
 */
public record InvitationAccepted(UUID invitation, UUID person) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Invitation", invitation);
    }
}
