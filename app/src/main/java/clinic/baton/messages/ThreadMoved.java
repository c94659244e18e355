package clinic.baton.messages;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread was written, or something was done with it.
 *
 * @param thread its id
 * @param patient whom it is about; null for nobody
 * @param what {@code written}, {@code climbed}, {@code taken}, {@code answered}, {@code noted}, {@code forwarded}, {@code snoozed},
 *     {@code done}, {@code read}, {@code acknowledged}
 * @param words to whom it went or why, never what the message says
 */
public record ThreadMoved(UUID thread, @Nullable UUID patient, String what, String words) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Thread", thread);
    }
}
