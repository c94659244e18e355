package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * It was changed.
 *
 * @param id its id
 * @param version its version since
 * @param before what it was
 * @param after what it is
 */
public record RoomChanged(UUID id, int version, Room.Details before, Room.Details after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Location", id);
    }
}
