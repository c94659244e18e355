package clinic.baton.harbor;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Which rooms are kept when; a room is never kept twice. */
final class RoomBook {

    private final List<HarborRoom> rooms;
    private final List<Kept> kept = new ArrayList<>();

    RoomBook(List<HarborRoom> rooms) {
        this.rooms = rooms;
    }

    /** Keeps the first free room of a kind that has a feature; answers its key, or empty. */
    String take(String kind, String feature, LocalTime from, LocalTime until) {
        for (HarborRoom room : rooms) {
            boolean fits = room.kind().equals(kind)
                    && (feature.isEmpty() || room.features().contains(feature));
            if (fits && kept.stream().noneMatch(one -> one.clashes(room.key(), from, until))) {
                kept.add(new Kept(room.key(), from, until));
                return room.key();
            }
        }
        return "";
    }

    private record Kept(String room, LocalTime from, LocalTime until) {
        boolean clashes(String other, LocalTime start, LocalTime end) {
            return room.equals(other) && from.isBefore(end) && start.isBefore(until);
        }
    }
}
