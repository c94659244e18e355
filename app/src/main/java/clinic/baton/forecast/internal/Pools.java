package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.RoomsInCleaning;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.flow.Day;
import clinic.baton.flow.RoomDay;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rooms of a day by kind, one pool each; pool 0 is never short: for visits that need no room, or whose kind there is none of. */
final class Pools {
    static final int NONE = 0;
    private static final double LEAST_LEFT = 1;

    private final Day day;
    private final Map<RoomKind, Integer> index = new EnumMap<>(RoomKind.class);
    private final List<RoomKind> kinds = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>(List.of(DayNetwork.UNLIMITED));

    Pools(Day day) {
        this.day = day;
        for (Room room : day.clinic().openRooms()) {
            if (day.room(room.id()).state() != RoomDay.State.CLOSED) {
                add(room.kind());
            }
        }
    }

    private void add(RoomKind kind) {
        Integer known = index.get(kind);
        if (known == null) {
            index.put(kind, counts.size());
            kinds.add(kind);
            counts.add(1);
        } else {
            counts.set(known, counts.get(known) + 1);
        }
    }

    int of(@Nullable RoomKind kind) {
        return kind == null ? NONE : index.getOrDefault(kind, NONE);
    }

    int of(UUID room) {
        return day.clinic().room(room).map(r -> of(r.kind())).orElse(NONE);
    }

    List<Integer> counts() {
        return counts;
    }

    int count(int pool) {
        return counts.get(pool);
    }

    /** The kind of a pool above 0. */
    RoomKind kind(int pool) {
        return kinds.get(pool - 1);
    }

    List<RoomsInCleaning> cleaning(Instant now) {
        List<RoomsInCleaning> cleaning = new ArrayList<>();
        for (RoomKind kind : kinds) {
            List<RoomDay> dirty = day.clinic().openRooms().stream()
                    .filter(r -> r.kind() == kind)
                    .map(r -> day.room(r.id()))
                    .filter(r -> r.state() == RoomDay.State.CLEANING)
                    .toList();
            if (!dirty.isEmpty()) {
                double left =
                        dirty.stream().mapToDouble(r -> left(r, now)).average().orElse(LEAST_LEFT);
                cleaning.add(new RoomsInCleaning(of(kind), dirty.size(), left));
            }
        }
        return cleaning;
    }

    private static double left(RoomDay room, Instant now) {
        double elapsed = Duration.between(room.since(), now).toSeconds() / 60.0;
        return Math.max(LEAST_LEFT, Habits.CLEAN_UP.meanMinutes() - elapsed);
    }
}
