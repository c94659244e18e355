package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * An invitation was made worthless.
 *
 * @param invitation its id
 */
public record InvitationWithdrawn(UUID invitation) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Invitation", invitation);
    }
}
