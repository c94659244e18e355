package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.schedule.internal.Reservation.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What is taken, by resource and lane, to be asked many times. */
final class TakenTimes {
    private record Line(UUID resource, int lane) {}

    private final Map<Line, List<Taken>> byLine = new HashMap<>();

    TakenTimes(Collection<Taken> all, Predicate<UUID> ignoredHolder) {
        all.stream()
                .filter(t -> !ignoredHolder.test(t.holder()))
                .forEach(t -> byLine.computeIfAbsent(
                                new Line(
                                        t.reservation().resource(),
                                        t.reservation().lane()),
                                line -> new java.util.ArrayList<>())
                        .add(t));
    }

    boolean free(UUID resource, int lane, TimeRange time) {
        return byLine.getOrDefault(new Line(resource, lane), List.of()).stream()
                .noneMatch(t -> t.reservation().time().overlaps(time));
    }

    /** What stands in the way in one lane. */
    Optional<Taken> inLane(UUID resource, int lane, TimeRange time) {
        return byLine.getOrDefault(new Line(resource, lane), List.of()).stream()
                .filter(t -> t.reservation().time().overlaps(time))
                .findFirst();
    }

    /** The first free lane from {@code first} on, before {@code end}. */
    Optional<Integer> freeLane(UUID practitioner, int first, int end, TimeRange time) {
        for (int lane = first; lane < end; lane++) {
            if (free(practitioner, lane, time)) {
                return Optional.of(lane);
            }
        }
        return Optional.empty();
    }

    Optional<UUID> freeRoom(List<UUID> rooms, TimeRange time) {
        return rooms.stream().filter(room -> free(room, 0, time)).findFirst();
    }

    /** What stands in the way of a resource, the one that ends first. */
    Optional<Taken> inTheWay(Kind kind, UUID resource, TimeRange time) {
        return byLine.entrySet().stream()
                .filter(e -> e.getKey().resource().equals(resource))
                .flatMap(e -> e.getValue().stream())
                .filter(t ->
                        t.reservation().kind() == kind && t.reservation().time().overlaps(time))
                .min(Comparator.comparing(t -> t.reservation().time().end()));
    }
}
