package clinic.baton.display;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * The displays' notice changed.
 *
 * @param before what it was
 * @param after what it is
 */
public record NoticeSaid(DisplayNotice before, DisplayNotice after) implements DayEvent {
    /** All notices of a practice are about the same: its waiting rooms. */
    public static final UUID WAITING_ROOMS = new UUID(0, 1);

    @Override
    public Subject subject() {
        return new Subject("Location", WAITING_ROOMS);
    }
}
