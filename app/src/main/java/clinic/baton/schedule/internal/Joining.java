package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Room;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.internal.Fit.Clashes;
import clinic.baton.schedule.internal.Fit.Fits;
import clinic.baton.schedule.internal.Groups.Meeting;
import clinic.baton.schedule.internal.Reservation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether one more patient fits into a group that stands: there is a place left, and its room will do. */
@Component
class Joining {
    private final Reservations reservations;
    private final Explaining explaining;

    Joining(Reservations reservations, Explaining explaining) {
        this.reservations = reservations;
        this.explaining = explaining;
    }

    Fit join(Looking looking, Clinic clinic, Wish wish, Meeting meeting) {
        List<Refusal> reasons = new ArrayList<>();
        if (!wish.overbook()) {
            full(wish, meeting).ifPresent(reasons::add);
        }
        room(clinic, wish, meeting).ifPresent(reasons::add);
        TakenTimes taken = new TakenTimes(
                reservations.taken(looking.sql(), looking.practiceKey(), Set.of(wish.patient()), meeting.time()),
                wish::ignores);
        taken.inTheWay(Kind.PATIENT, wish.patient(), meeting.time())
                .ifPresent(t -> reasons.add(explaining.patient(looking, clinic, wish, t)));
        return reasons.isEmpty() ? new Fits(meeting.lane(), meeting.room(), meeting.equipment()) : new Clashes(reasons);
    }

    /** That all places are taken. */
    static Optional<Refusal> full(Wish wish, Meeting meeting) {
        int size = wish.type().terms().groupSize();
        return meeting.taken() < size
                ? Optional.empty()
                : Optional.of(ScheduleRefusal.GROUP_FULL.of(
                        "time", Map.of("visit", wish.type().name(), "count", Integer.toString(size))));
    }

    private static Optional<Refusal> room(Clinic clinic, Wish wish, Meeting meeting) {
        UUID room = meeting.room();
        if (room == null) {
            return Optional.empty();
        }
        String name = clinic.room(room).map(Room::name).orElse("another room");
        boolean stays = wish.now() != null
                && wish.room() != null
                && wish.room().equals(wish.now().room());
        if (wish.room() != null && !wish.room().equals(room) && !stays) {
            return Optional.of(ScheduleRefusal.GROUP_ELSEWHERE.of("room", Map.of("room", name)));
        }
        boolean fits = !Rooms.mustBeKept(clinic, wish.type(), wish.site().id(), wish.features())
                || Rooms.fitting(clinic, wish.type(), wish.site().id(), wish.features())
                        .contains(room);
        return fits
                ? Optional.empty()
                : Optional.of(ScheduleRefusal.GROUP_ROOM_UNFIT.of(
                        "room",
                        Map.of(
                                "room",
                                name,
                                "features",
                                String.join(
                                        ", ", wish.features().stream().sorted().toList()))));
    }
}
