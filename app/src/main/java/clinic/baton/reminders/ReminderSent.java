package clinic.baton.reminders;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder fell due.
 *
 * @param step which reminder
 * @param patient who
 * @param appointments the visits it tells of
 * @param message the message in the outbox; null when none may go
 * @param reason why none may go
 */
public record ReminderSent(
        UUID step,
        UUID patient,
        List<UUID> appointments,
        @Nullable UUID message,
        @Nullable String reason) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Communication", step);
    }
}
