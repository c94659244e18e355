package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Notice;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.record.Caller;
import clinic.baton.rehearsal.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The nurses: they hear of some arrivals, room people on their rounds, take vitals, do their own visits, come when called. */
final class Nurses {
    private static final Duration ROUND = Duration.ofMinutes(12);
    private static final Duration EARLY = Duration.ofMinutes(10);
    private static final Duration URGENT = Duration.ofMinutes(6);

    private final Theatre theatre;
    private final List<Nurse> all = new ArrayList<>();

    Nurses(Theatre theatre) {
        this.theatre = theatre;
        theatre.harbor.staff().stream()
                .filter(one -> one.role().equals("nurse"))
                .forEach(one -> all.add(new Nurse(one.key(), theatre.who(one.key()), theatre.now())));
        for (int i = 0; i < all.size(); i++) {
            Nurse nurse = all.get(i);
            theatre.time.in(Duration.ofMinutes(4L * (i + 1)), () -> round(nurse));
        }
    }

    private static final class Nurse {
        final String key;
        final Caller who;
        Instant free;
        boolean onRound;

        Nurse(String key, Caller who, Instant free) {
            this.key = key;
            this.who = who;
            this.free = free;
        }
    }

    private void round(Nurse nurse) {
        nurse.onRound = true;
        theatre.time.in(ROUND, () -> round(nurse));
    }

    /** Somebody is away until then. */
    void away(String key, Instant until) {
        all.stream().filter(n -> n.key.equals(key)).forEach(n -> n.free = until);
        theatre.time.at(until, () -> {});
    }

    /** Of an arrival a nurse mostly hears by herself, within minutes. */
    void hear(Guest guest) {
        var lots = theatre.lots.of("heard " + guest.fate.key());
        boolean told = theatre.policy == Policy.FCFS || !lots.chance(theatre.scenario.unaware());
        Encounter visit = guest.encounter;
        if (told && visit != null) {
            Duration after = Duration.ofSeconds(lots.between(30, 240));
            theatre.time.in(after, () -> theatre.hands.does(all.getFirst().who, new Notice.NurseTold(visit.id())));
        }
    }

    /** Somebody feels worse: a nurse drops what she does. */
    void comeAtOnce(Guest guest) {
        guest.urgent = true;
        Nurse nurse = all.stream().min(Comparator.comparing(n -> n.free)).orElseThrow();
        if (theatre.step(nurse.who, guest, e -> new Step.WithNurse(e.id(), e.version()))) {
            nurse.free = later(nurse.free).plus(URGENT);
            theatre.time.in(URGENT, () -> ready(nurse, guest));
        }
    }

    private Instant later(Instant free) {
        return free.isBefore(theatre.now()) ? theatre.now() : free;
    }

    /** Whoever is free takes what there is. */
    void look() {
        for (Nurse nurse : all) {
            if (!nurse.free.isAfter(theatre.now())) {
                work(nurse);
            }
        }
    }

    private void work(Nurse nurse) {
        Optional<Guest> inRoom = theatre.guests.stream()
                .filter(g -> g.at(Stage.ROOMED) && !g.attended)
                .min(order());
        if (inRoom.isPresent()) {
            attend(nurse, inRoom.get());
            return;
        }
        Optional<Guest> next = theatre.guests.stream()
                .filter(g -> g.waits() && knows(nurse, g) && theatre.freeRoom(g).isPresent())
                .min(order());
        nurse.onRound = nurse.onRound && next.isPresent();
        if (next.isPresent()) {
            UUID room = theatre.freeRoom(next.get()).orElseThrow();
            if (theatre.step(nurse.who, next.get(), e -> new Step.ToRoom(e.id(), e.version(), room))) {
                attend(nurse, next.get());
            }
        }
    }

    private boolean knows(Nurse nurse, Guest guest) {
        Encounter visit = guest.encounter;
        boolean known = nurse.onRound || (guest.fate.nurse() && visit != null && visit.nurseTold() != null);
        return known && !theatre.now().isBefore(guest.fate.planned().minus(EARLY));
    }

    private Comparator<Guest> order() {
        return theatre.policy == Policy.FCFS
                ? Comparator.comparing(g -> g.fate.arrives())
                : Comparator.comparing((Guest g) -> !g.urgent).thenComparing(g -> g.fate.planned());
    }

    private void attend(Nurse nurse, Guest guest) {
        guest.attended = true;
        boolean own = guest.fate.nurse();
        Duration takes = own ? guest.fate.visit() : guest.fate.rooming();
        nurse.free = theatre.now().plus(takes);
        if (own) {
            theatre.step(nurse.who, guest, e -> new Step.WithNurse(e.id(), e.version()));
        }
        theatre.time.in(takes, () -> {
            if (own) {
                theatre.step(nurse.who, guest, e -> new Step.CheckOut(e.id(), e.version()));
            } else if (guest.at(Stage.ROOMED)) {
                ready(nurse, guest);
            }
        });
    }

    private void ready(Nurse nurse, Guest guest) {
        theatre.step(nurse.who, guest, e -> new Step.MakeReady(e.id(), e.version()));
    }
}
