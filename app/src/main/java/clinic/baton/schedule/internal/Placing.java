package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Room;
import clinic.baton.record.Writing;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.internal.Fit.Clashes;
import clinic.baton.schedule.internal.Fit.Fits;
import clinic.baton.schedule.internal.Reservation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a lane, room and equipment for a wish, or says who has them. Two queries when it fits. */
@Component
class Placing {
    /** Lanes are numbered 0 to 11; overbooking adds those after the planned ones. */
    static final int MOST_LANES = 12;

    private final SessionBook sessions;
    private final Reservations reservations;
    private final Explaining explaining;
    private final Joining joining;

    Placing(SessionBook sessions, Reservations reservations, Explaining explaining, Joining joining) {
        this.joining = joining;
        this.sessions = sessions;
        this.reservations = reservations;
        this.explaining = explaining;
    }

    Fit place(Writing writing, Clinic clinic, Wish wish) {
        return place(Looking.of(writing), clinic, wish);
    }

    Fit place(Looking looking, Clinic clinic, Wish wish) {
        Telling telling = new Telling(wish.site().zone());
        Optional<Refusal> late = WithinHours.ahead(wish.time().start(), looking.now(), telling);
        if (late.isPresent()) {
            return new Clashes(late.get());
        }
        if (wish.practitioner() == null) {
            return WithinHours.site(clinic, wish, telling)
                    .or(() -> Away.refusal(looking, clinic, wish, telling))
                    .<Fit>map(Clashes::new)
                    .orElseGet(() -> joined(looking, clinic, wish).orElseGet(() -> inHours(looking, clinic, wish, 1)));
        }
        LocalDate date = telling.date(wish.time().start());
        List<Session> day = sessions.of(looking.sql(), clinic, List.of(wish.practitioner()), date, 1);
        return WithinHours.session(day, wish.site().id(), wish.time())
                .map(session ->
                        joined(looking, clinic, wish).orElseGet(() -> inSession(looking, clinic, wish, session)))
                .orElseGet(() -> new Clashes(Away.refusal(looking, clinic, wish, telling)
                        .orElseGet(() -> WithinHours.noSession(clinic, wish, day, telling))));
    }

    /** A place in the group that stands there, if one does: its session's layout has been asked already. */
    private Optional<Fit> joined(Looking looking, Clinic clinic, Wish wish) {
        return Groups.at(looking.sql(), looking.practiceKey(), wish)
                .map(meeting -> joining.join(looking, clinic, wish, meeting));
    }

    /** An overbooking sets the session's layout aside; so does a visit that stays where it is. */
    private Fit inSession(Looking looking, Clinic clinic, Wish wish, Session session) {
        boolean free = wish.overbook()
                || wish.laneToKeep() != null
                || !session.layout().any();
        Optional<Refusal> against = free
                ? Optional.empty()
                : Layouts.against(
                        session,
                        wish.type(),
                        wish.time(),
                        StandingVisits.in(looking.sql(), looking.practiceKey(), session, wish::ignores),
                        wish.site().zone());
        return against.<Fit>map(Clashes::new).orElseGet(() -> inHours(looking, clinic, wish, session.lanes()));
    }

    private Fit inHours(Looking looking, Clinic clinic, Wish wish, int lanes) {
        Optional<Refusal> noRoom = unknownRoom(clinic, wish);
        if (noRoom.isPresent()) {
            return new Clashes(noRoom.get());
        }
        List<UUID> rooms = rooms(clinic, wish);
        Set<UUID> resources = new HashSet<>(wish.resources());
        resources.addAll(rooms);
        TimeRange around = wish.buffers().around(wish.time());
        TakenTimes taken = new TakenTimes(
                reservations.taken(looking.sql(), looking.practiceKey(), resources, around), wish::ignores);
        List<Refusal> reasons = new ArrayList<>();
        int lane = lane(looking, clinic, wish, lanes, taken, reasons);
        patient(looking, clinic, wish, taken, reasons);
        Optional<UUID> room = room(looking, clinic, wish, rooms, taken, reasons);
        equipment(looking, clinic, wish, taken, reasons);
        return reasons.isEmpty() ? new Fits(lane, room.orElse(null), wish.type().equipment()) : new Clashes(reasons);
    }

    private int lane(Looking looking, Clinic clinic, Wish wish, int lanes, TakenTimes taken, List<Refusal> reasons) {
        UUID who = wish.practitioner();
        if (who == null) {
            return 0;
        }
        Integer keep = wish.laneToKeep();
        if (keep != null && taken.free(who, keep, wish.time())) {
            return keep;
        }
        int end = wish.overbook() ? MOST_LANES : lanes;
        Optional<Integer> lane = taken.freeLane(who, 0, end, wish.time());
        if (lane.isEmpty()) {
            reasons.add(noLane(looking, clinic, wish, who, taken));
        }
        return lane.orElse(0);
    }

    private Refusal noLane(Looking looking, Clinic clinic, Wish wish, UUID who, TakenTimes taken) {
        return wish.overbook()
                ? ScheduleRefusal.NO_LANE_LEFT.of("time")
                : taken.inTheWay(Kind.PROVIDER, who, wish.time())
                        .map(t -> explaining.provider(looking, clinic, wish, t))
                        .orElseThrow();
    }

    private void patient(Looking looking, Clinic clinic, Wish wish, TakenTimes taken, List<Refusal> reasons) {
        taken.inTheWay(Kind.PATIENT, wish.patient(), wish.time())
                .ifPresent(t -> reasons.add(explaining.patient(looking, clinic, wish, t)));
    }

    private Optional<UUID> room(
            Looking looking, Clinic clinic, Wish wish, List<UUID> rooms, TakenTimes taken, List<Refusal> reasons) {
        TimeRange around = wish.buffers().around(wish.time());
        if (wish.room() != null) {
            taken.inTheWay(Kind.ROOM, wish.room(), around)
                    .ifPresent(t -> reasons.add(explaining.room(clinic, wish, t)));
            return Optional.of(wish.room());
        }
        Optional<UUID> free = taken.freeRoom(rooms, around);
        if (free.isEmpty() && mustHaveRoom(clinic, wish)) {
            reasons.add(explaining.noRoom(looking, clinic, wish));
        }
        return free;
    }

    private void equipment(Looking looking, Clinic clinic, Wish wish, TakenTimes taken, List<Refusal> reasons) {
        UUID equipment = wish.type().equipment();
        if (equipment != null) {
            taken.inTheWay(Kind.EQUIPMENT, equipment, wish.buffers().around(wish.time()))
                    .ifPresent(t -> reasons.add(explaining.equipment(looking, clinic, wish, t)));
        }
    }

    /** Rooms to choose from, the one it has now first; none where a room is named or found on the day. */
    private static List<UUID> rooms(Clinic clinic, Wish wish) {
        UUID has = wish.now() == null ? null : wish.now().room();
        if (wish.room() != null || (has == null && !mustHaveRoom(clinic, wish))) {
            return List.of();
        }
        List<UUID> all =
                new ArrayList<>(Rooms.fitting(clinic, wish.type(), wish.site().id(), wish.features()));
        if (has != null) {
            all.remove(has);
            all.addFirst(has);
        }
        return all;
    }

    private static boolean mustHaveRoom(Clinic clinic, Wish wish) {
        return Rooms.mustBeKept(clinic, wish.type(), wish.site().id(), wish.features());
    }

    private static Optional<Refusal> unknownRoom(Clinic clinic, Wish wish) {
        if (wish.room() == null) {
            return Optional.empty();
        }
        boolean there = clinic.room(wish.room())
                .filter(Room::active)
                .filter(r -> r.site().equals(wish.site().id()))
                .isPresent();
        return there ? Optional.empty() : Optional.of(ScheduleRefusal.NO_SUCH_ROOM.of("room"));
    }
}
