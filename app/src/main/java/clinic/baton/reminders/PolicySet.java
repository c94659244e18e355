package clinic.baton.reminders;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds when patients are late or don't come was changed.
 *
 * @param practitioner of which provider; zeros for all others
 * @param before as it was; null for none of its own
 * @param after as it is
 */
public record PolicySet(
        UUID practitioner,
        @Nullable Policy before,
        @Nullable Policy after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Practitioner", practitioner);
    }
}
