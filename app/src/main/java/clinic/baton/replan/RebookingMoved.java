package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A rebooking went on.
 *
 * @param rebooking which
 * @param before how it stood
 * @param after how it stands
 * @param percent how far its search is
 */
public record RebookingMoved(UUID rebooking, Rebooking.State before, Rebooking.State after, int percent)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Rebooking", rebooking);
    }
}
