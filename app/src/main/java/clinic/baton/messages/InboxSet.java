package clinic.baton.messages;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * How messages are looked after was changed.
 *
 * @param id of what was changed
 * @param what {@code duty}, {@code phrase} or {@code ladder}
 * @param words in words
 */
public record InboxSet(UUID id, String what, String words) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Inbox", id);
    }
}
