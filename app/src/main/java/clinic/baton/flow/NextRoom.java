package clinic.baton.flow;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Room;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who goes next into which free room: by turn, one patient a room.
 *
 * @param visit who
 * @param room where to
 */
public record NextRoom(Encounter visit, Room room) {
    /** All that can be done now. Whoever waits past their limit comes before those whose turn it is. */
    public static List<NextRoom> of(Day day, Instant now) {
        List<Room> free = new ArrayList<>(day.freeRooms());
        List<NextRoom> next = new ArrayList<>();
        for (Encounter visit : inTurn(day, now)) {
            day.roomFor(visit, free, now).ifPresent(room -> {
                free.remove(room);
                next.add(new NextRoom(visit, room));
            });
        }
        return next;
    }

    /** Those who wait and may go to a room by now, in turn. */
    private static List<Encounter> inTurn(Day day, Instant now) {
        return day.here().stream()
                .filter(visit -> visit.stage().waits())
                .filter(visit -> !now.isBefore(turn(visit).minus(Limits.ROOM_EARLY)))
                .sorted(Comparator.comparing((Encounter visit) -> !tooLong(visit, now))
                        .thenComparing(NextRoom::turn)
                        .thenComparing(Encounter::id))
                .toList();
    }

    /** Whether they have waited past the limit of their stage. */
    static boolean tooLong(Encounter visit, Instant now) {
        return Limits.of(visit.stage())
                .map(limit -> !now.isBefore(visit.waitsSince().plus(limit)))
                .orElse(false);
    }

    /** When it is their turn: their time, or when they came where they have none. */
    public static Instant turn(Encounter visit) {
        TimeRange planned = visit.purpose().planned();
        return planned == null ? visit.arrivedAt() : planned.start();
    }

    /** Whether they have waited past the limit of their stage. */
    public boolean pastLimit(Instant now) {
        return tooLong(visit, now);
    }
}
