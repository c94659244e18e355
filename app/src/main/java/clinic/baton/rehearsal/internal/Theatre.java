package clinic.baton.rehearsal.internal;

import clinic.baton.access.Role;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Step;
import clinic.baton.harbor.Harbor;
import clinic.baton.harbor.HarborDay;
import clinic.baton.harbor.HarborRoom;
import clinic.baton.harbor.Lots;
import clinic.baton.kernel.IdSource;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import clinic.baton.rehearsal.HarborHouse;
import clinic.baton.rehearsal.Policy;
import clinic.baton.rehearsal.Scenario;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Where a simulated day plays: its time, its people, its rooms, and the means to act. For one thread. */
final class Theatre {
    final PracticeId practice;
    final Hands hands;
    final Happenings time;
    final Lots lots;
    final IdSource ids;
    final Scenario scenario;
    final Harbor harbor;
    final HarborDay day;
    final HarborHouse house;
    final Policy policy;
    final List<Guest> guests = new ArrayList<>();
    final Set<UUID> dirty = new HashSet<>();
    final Map<String, Caller> staff = new HashMap<>();
    private final Map<UUID, Guest> byPatient = new HashMap<>();

    Theatre(Stage stage) {
        this.practice = stage.practice();
        this.hands = stage.hands();
        this.time = stage.time();
        this.lots = stage.lots();
        this.ids = stage.ids();
        this.scenario = stage.scenario();
        this.harbor = stage.harbor();
        this.day = stage.day();
        this.house = stage.house();
        this.policy = stage.policy();
        harbor.staff().forEach(one -> staff.put(one.key(), caller(one.name(), role(one.role()))));
        staff.put("patient", caller("A simulated patient", Role.OWNER));
        staff.put("house", caller("Housekeeping", Role.NURSE));
    }

    /** What a theatre is made of. */
    record Stage(
            PracticeId practice,
            Hands hands,
            Happenings time,
            Lots lots,
            IdSource ids,
            Scenario scenario,
            Harbor harbor,
            HarborDay day,
            HarborHouse house,
            Policy policy) {}

    private Caller caller(String name, Role role) {
        return new Caller(practice, Caller.Kind.PERSON, ids.next(), name, role.permissions());
    }

    private static Role role(String words) {
        return switch (words) {
            case "administrator" -> Role.ADMINISTRATOR;
            case "manager" -> Role.MANAGER;
            case "nurse" -> Role.NURSE;
            default -> Role.PROVIDER;
        };
    }

    Caller who(String key) {
        return Optional.ofNullable(staff.get(key)).orElseThrow(() -> new IllegalStateException("Nobody is " + key));
    }

    /** Who conducts the day. */
    Caller conductor() {
        return who("ruiz");
    }

    void comes(Guest guest) {
        guests.add(guest);
        byPatient.put(guest.fate.patient(), guest);
    }

    Optional<Guest> guest(UUID patient) {
        return Optional.ofNullable(byPatient.get(patient));
    }

    Optional<Guest> guestOf(UUID encounter) {
        return guests.stream()
                .filter(g -> g.encounter != null && g.encounter.id().equals(encounter))
                .findFirst();
    }

    Instant now() {
        return time.instant();
    }

    Instant at(LocalTime local) {
        return day.date().atTime(local).atZone(harbor.practice().zone()).toInstant();
    }

    /** A guest goes on to a stage, if nobody was quicker. */
    boolean step(Caller who, Guest guest, Function<Encounter, Step> to) {
        Encounter before = guest.encounter;
        if (before == null || !before.here()) {
            return false;
        }
        Optional<Encounter> after = hands.does(who, to.apply(before));
        after.ifPresent(now -> guest.encounter = now);
        return after.isPresent();
    }

    /** A room of the kind that a guest needs, with nobody in it and clean. */
    Optional<UUID> freeRoom(Guest guest) {
        Set<UUID> taken = new HashSet<>(dirty);
        for (Guest other : guests) {
            Encounter now = other.encounter;
            if (now != null && now.here() && now.room() != null) {
                taken.add(now.room());
            }
        }
        return harbor.rooms().stream()
                .filter(room -> room.kind().equals(guest.fate.roomKind()))
                .map(HarborRoom::key)
                .map(house::room)
                .filter(room -> !taken.contains(room))
                .findFirst();
    }
}
