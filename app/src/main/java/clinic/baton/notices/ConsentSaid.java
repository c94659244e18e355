package clinic.baton.notices;

import clinic.baton.delivery.Channel;
import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agreed to messages, or said stop.
 *
 * @param consent this line
 * @param patient whose contact it was
 * @param channel text or e-mail
 * @param given agreed, or stop
 * @param way how it was said
 */
public record ConsentSaid(UUID consent, @Nullable UUID patient, Channel channel, boolean given, Consent.Way way)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Consent", consent);
    }
}
