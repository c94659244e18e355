package clinic.baton.delivery;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message was put into the outbox. Its words and links aren't part of the record.
 *
 * @param message which
 * @param patient the patient it concerns
 * @param channel how it leaves
 * @param topic what it is
 * @param about what it is about
 */
public record MessageQueued(
        UUID message,
        @Nullable UUID patient,
        Channel channel,
        String topic,
        @Nullable UUID about) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Communication", message);
    }
}
