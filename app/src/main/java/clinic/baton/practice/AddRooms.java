package clinic.baton.practice;

import clinic.baton.record.Command;
import java.util.List;

/**
 * Adds rooms: all of them or, when one is refused, none. A refusal names the field, followed by a dot and the place in
 * the list when there is more than one.
 *
 * @param rooms one or more
 */
public record AddRooms(List<Room.Details> rooms) implements Command<Added> {
    /** One alone. */
    public AddRooms(Room.Details one) {
        this(List.of(one));
    }
}
