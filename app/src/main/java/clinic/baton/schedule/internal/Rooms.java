package clinic.baton.schedule.internal;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import java.util.List;
import java.util.UUID;

/** Which rooms a visit may have. */
final class Rooms {
    private Rooms() {}

    /**
     * Whether the visit can't be booked without a room: there are few of the kind. Examination rooms are many alike, and are
     * given out on the day.
     */
    static boolean mustBeKept(VisitType type) {
        RoomKind kind = type.roomKind();
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case PROCEDURE, LAB, IMAGING, QUIET -> true;
            case EXAM, CONSULT, OTHER -> false;
        };
    }

    /** The rooms at a site that would do, in the practice's order. */
    static List<UUID> fitting(Clinic clinic, VisitType type, UUID site) {
        return clinic.openRooms().stream()
                .filter(r -> r.site().equals(site) && r.kind() == type.roomKind())
                .map(Room::id)
                .toList();
    }
}
