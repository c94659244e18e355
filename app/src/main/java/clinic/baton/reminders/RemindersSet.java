package clinic.baton.reminders;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When patients are reminded was changed.
 *
 * @param visitType of which kind of visit; zeros for every other
 * @param before as it was; null for no rule of its own
 * @param after as it is
 */
public record RemindersSet(
        UUID visitType,
        @Nullable List<String> before,
        @Nullable List<String> after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("HealthcareService", visitType);
    }
}
