package clinic.baton.delivery;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message got further: sent, arrived, taken back, given up.
 *
 * @param message which
 * @param patient the patient it concerns
 * @param topic what it is
 * @param state where it stands now
 * @param error why it stands there, where that is no good news
 */
public record MessageMoved(
        UUID message,
        @Nullable UUID patient,
        String topic,
        DeliveryState state,
        @Nullable String error) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Communication", message);
    }
}
