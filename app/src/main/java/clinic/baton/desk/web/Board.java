package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Board at one moment.
 *
 * @param day the day it is made of
 * @param by what it goes by
 * @param cards makes its cards
 * @param rooms makes its rooms
 */
record Board(Day day, BoardBy by, BoardCards cards, BoardRooms rooms) {
    private static final Comparator<Encounter> LONGEST_FIRST =
            Comparator.comparing((Encounter v) -> v.stay().since()).thenComparing(Encounter::id);

    /** All places with who is there. */
    List<BoardPlace> places() {
        Map<String, List<BoardCard>> cardsByPlace = here().stream()
                .collect(Collectors.groupingBy(by::place, Collectors.mapping(cards::card, Collectors.toList())));
        Map<String, BoardRoom> tiles = by == BoardBy.STAGE
                ? Map.of()
                : rooms.all().stream()
                        .collect(Collectors.toMap(room -> room.id().toString(), Function.identity()));
        return by.places(day).stream()
                .map(place -> new BoardPlace(
                        place.id(),
                        place.name(),
                        tiles.get(place.id()),
                        cardsByPlace.getOrDefault(place.id(), List.of())))
                .toList();
    }

    /** The rooms that stand above the columns; by room, each place is its own. */
    List<BoardRoom> tiles() {
        return by == BoardBy.STAGE ? rooms.all() : List.of();
    }

    /** Everybody in the building, the longest in their stage first. */
    List<Encounter> here() {
        return day.here().stream().sorted(LONGEST_FIRST).toList();
    }

    /** Somebody who is here. */
    Optional<Encounter> here(UUID visit) {
        return day.visit(visit).filter(Encounter::here);
    }
}
