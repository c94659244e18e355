package clinic.baton.flow;

import clinic.baton.patients.Need;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which room fits a visit: of its site and the kind it needs, with what its patient needs and its kind of visit asks for,
 * wherever the site has such a room. What a room offers beyond that is left to those who need it.
 */
record RoomFit(Day day) {
    /** A room is left to whom it is kept for from so long before their time. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    /** The best of these rooms; the one kept for the visit before all others. */
    Optional<Room> best(Encounter visit, Collection<Room> free, Instant now) {
        UUID kept = kept(visit);
        Set<UUID> others = keptSoon(visit, now);
        List<String> wanted = wanted(visit);
        return free.stream()
                .filter(room -> room.id().equals(kept)
                        || (fits(visit, room)
                                && !others.contains(room.id())
                                && room.features().containsAll(wanted)))
                .min(Comparator.comparing((Room room) -> !room.id().equals(kept))
                        .thenComparingInt(room -> room.features().size()));
    }

    /** What is wanted of the room: of what is needed, that which any room of the kind offers at the site. */
    List<String> wanted(Encounter visit) {
        List<Room> such =
                day.clinic().openRooms().stream().filter(r -> fits(visit, r)).toList();
        return needed(visit).stream()
                .filter(feature -> such.stream().anyMatch(r -> r.features().contains(feature)))
                .toList();
    }

    private List<String> needed(Encounter visit) {
        PatientName name = day.names().get(visit.patient());
        List<Need> needs = name == null ? List.of() : name.needs();
        List<String> asked = new ArrayList<>(
                day.type(visit).map(type -> type.terms().roomFeatures()).orElse(List.of()));
        needs.stream().map(Need::roomFeature).flatMap(Optional::stream).forEach(asked::add);
        return asked.stream().distinct().toList();
    }

    private boolean fits(Encounter visit, Room room) {
        RoomKind kind = day.type(visit).map(VisitType::roomKind).orElse(RoomKind.EXAM);
        return room.kind() == kind && room.site().equals(visit.purpose().site());
    }

    private @Nullable UUID kept(Encounter visit) {
        return day.agenda().appointments().stream()
                .filter(a -> a.id().equals(visit.purpose().appointment()))
                .map(Appointment::room)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Set<UUID> keptSoon(Encounter visit, Instant now) {
        Instant soon = now.plus(KEPT);
        Stream<Appointment> others = day.agenda().standing().stream()
                .filter(a -> !a.id().equals(visit.purpose().appointment()));
        return others.filter(
                        a -> a.time().start().isBefore(soon) && a.time().end().isAfter(now))
                .map(Appointment::room)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
