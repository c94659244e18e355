package clinic.baton.delivery;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody wrote back.
 *
 * @param reply which reply
 * @param meaning what it was taken for
 */
public record ReplyTaken(UUID reply, String meaning) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Communication", reply);
    }
}
