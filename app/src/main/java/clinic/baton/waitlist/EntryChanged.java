package clinic.baton.waitlist;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody was put on the list, or left it.
 *
 * @param entry which entry
 * @param patient who
 * @param status open, booked or closed
 */
public record EntryChanged(UUID entry, UUID patient, String status) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("ServiceRequest", entry);
    }
}
