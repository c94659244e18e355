package clinic.baton.schedule.internal;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rooms a visit may have. */
final class Rooms {
    private Rooms() {}

    /**
     * Whether the visit can't be booked without a room: there are few of the kind, or it needs something that few have.
     * Other examination rooms are many alike, and are given out on the day.
     */
    static boolean mustBeKept(VisitType type) {
        RoomKind kind = type.roomKind();
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case PROCEDURE, LAB, IMAGING, QUIET -> true;
            case EXAM, CONSULT, OTHER -> !type.terms().roomFeatures().isEmpty();
        };
    }

    /** The same for a patient who needs something of the room, where the site has such a room at all. */
    static boolean mustBeKept(Clinic clinic, VisitType type, UUID site, Set<String> wanted) {
        return mustBeKept(type)
                || (type.roomKind() != null && !had(clinic, type, site, wanted).isEmpty());
    }

    /** The rooms at a site that would do, in the practice's order. */
    static List<UUID> fitting(Clinic clinic, VisitType type, UUID site) {
        return fitting(clinic, type, site, Set.of());
    }

    /** The rooms that would do for a patient who needs something of the room, as far as any room there has it. */
    static List<UUID> fitting(Clinic clinic, VisitType type, UUID site, Set<String> wanted) {
        Set<String> had = had(clinic, type, site, wanted);
        return suitable(clinic, type, site)
                .filter(r -> r.features().containsAll(had))
                .map(Room::id)
                .toList();
    }

    private static Set<String> had(Clinic clinic, VisitType type, UUID site, Set<String> wanted) {
        return wanted.stream()
                .filter(f ->
                        suitable(clinic, type, site).anyMatch(r -> r.features().contains(f)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Room> suitable(Clinic clinic, VisitType type, UUID site) {
        return clinic.openRooms().stream()
                .filter(r -> r.site().equals(site)
                        && r.kind() == type.roomKind()
                        && r.features().containsAll(type.terms().roomFeatures()));
    }
}
