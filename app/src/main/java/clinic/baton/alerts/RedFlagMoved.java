package clinic.baton.alerts;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A red flag was raised, or something was done about it.
 *
 * @param flag its id
 * @param patient whom it is about; null while nobody knows
 * @param what what sort of thing: {@code raised}, {@code climbed}, {@code placed}, {@code services}, {@code stays}, {@code handed},
 *     {@code taken}, {@code decided}, {@code ended}
 * @param words in words
 */
public record RedFlagMoved(UUID flag, @Nullable UUID patient, String what, String words) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("RedFlag", flag);
    }
}
