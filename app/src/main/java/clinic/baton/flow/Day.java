package clinic.baton.flow;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A practice's day at one moment of its record: what was planned, who is here, what rooms are up to, and everybody's name.
 * What screens and prompts are made of. It holds no time of day: "now" is asked for beside it.
 *
 * @param date the day
 * @param clinic the practice as it is set up
 * @param agenda what is planned
 * @param visits those of the day and everybody still here from before, by arrival
 * @param rooms what rooms are up to; those nothing happened to are left out
 * @param names of everybody in it
 */
public record Day(
        LocalDate date,
        Clinic clinic,
        DayAgenda agenda,
        List<Encounter> visits,
        Map<UUID, RoomDay> rooms,
        Map<UUID, clinic.baton.patients.PatientName> names) {
    /** Keeps it from changing. */
    public Day {
        visits = List.copyOf(visits);
        rooms = Map.copyOf(rooms);
        names = Map.copyOf(names);
    }

    /** Everybody in the building, by arrival. */
    public List<Encounter> here() {
        return visits.stream().filter(Encounter::here).toList();
    }

    /** Those in a stage, the longest first. */
    public List<Encounter> in(Set<Stage> stages) {
        return visits.stream()
                .filter(v -> stages.contains(v.stage()))
                .sorted(Comparator.comparing((Encounter v) -> v.stay().since()).thenComparing(Encounter::id))
                .toList();
    }

    /** One visit. */
    public Optional<Encounter> visit(UUID id) {
        return visits.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** The appointments nobody has come for yet, by start. */
    public List<Appointment> expected() {
        Set<UUID> came = visits.stream()
                .map(v -> v.purpose().appointment())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return agenda.appointments().stream()
                .filter(a -> a.status().ahead() && !came.contains(a.id()))
                .toList();
    }

    /** Who is in a room. */
    public List<Encounter> inRoom(UUID room) {
        return visits.stream().filter(v -> v.here() && room.equals(v.room())).toList();
    }

    /** What a room is up to. */
    public RoomDay room(UUID room) {
        return rooms.getOrDefault(room, RoomDay.untouched(room));
    }

    /** Rooms that could take somebody now: nobody in them, clean, open. */
    public List<Room> freeRooms() {
        Set<UUID> busy = here().stream()
                .map(Encounter::room)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return clinic.openRooms().stream()
                .filter(r -> !busy.contains(r.id()) && room(r.id()).state() == RoomDay.State.FREE)
                .toList();
    }

    /** A free room that fits a visit: the one kept for it, or one with what it needs that nobody expected now has kept. */
    public Optional<Room> roomFor(Encounter visit, Instant now) {
        return roomFor(visit, freeRooms(), now);
    }

    /** The best of these rooms for a visit. */
    Optional<Room> roomFor(Encounter visit, List<Room> free, Instant now) {
        return new RoomFit(this).best(visit, free, now);
    }

    /** What the room of a visit must have, of that which rooms of its kind offer at its site, such as {@code wheelchair}. */
    public List<String> roomNeeds(Encounter visit) {
        return new RoomFit(this).wanted(visit);
    }

    /** What kind of visit it is, if that is known. */
    public Optional<VisitType> type(Encounter visit) {
        return Optional.ofNullable(visit.purpose().visitType()).flatMap(clinic::visitType);
    }

    /** Whom they see, in small places. */
    public Optional<String> provider(@Nullable UUID practitioner) {
        return Optional.ofNullable(practitioner).flatMap(clinic::practitioner).map(Practitioner::shortName);
    }

    /** A room's name. */
    public String roomName(UUID room) {
        return clinic.room(room).map(Room::name).orElse("a room");
    }

    /** A patient's name as screens show it. */
    public PatientName name(UUID patient) {
        var name = names.get(patient);
        return name == null ? PatientName.of("Unknown", "patient") : name.onScreen();
    }

    /** A phrase that begins with a patient's name. */
    public Phrase who(UUID patient) {
        return Phrase.of(name(patient));
    }
}
