package clinic.baton.schedule.internal;

import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a hold's time is free, in its lane or in all lanes of the session it lies in. */
@Component
class HoldPlaces {
    private final SessionBook sessions;
    private final Reservations reservations;
    private final Explaining explaining;

    HoldPlaces(SessionBook sessions, Reservations reservations, Explaining explaining) {
        this.sessions = sessions;
        this.reservations = reservations;
        this.explaining = explaining;
    }

    /** How many lanes a hold of all lanes takes, and what stands in the way. */
    record Place(int lanes, Optional<Refusal> clash) {}

    Place of(Writing writing, Clinic clinic, Hold hold) {
        Telling telling = new Telling(clinic.zone());
        List<Session> day = sessions.of(
                writing.sql(),
                clinic,
                List.of(hold.practitioner()),
                telling.date(hold.time().start()),
                1);
        int lanes = day.stream()
                .filter(s -> !s.cancelled() && s.time().overlaps(hold.time()))
                .mapToInt(Session::lanes)
                .max()
                .orElse(1);
        TakenTimes taken = new TakenTimes(
                reservations.taken(writing.sql(), writing.practiceKey(), List.of(hold.practitioner()), hold.time()),
                holder -> holder.equals(hold.id()));
        return new Place(
                lanes,
                Reservations.of(hold, lanes).stream()
                        .flatMap(r -> taken.inLane(r.resource(), r.lane(), r.time()).stream())
                        .findFirst()
                        .map(t -> refusal(writing, clinic, telling, t)));
    }

    private Refusal refusal(Writing writing, Clinic clinic, Telling telling, Taken taken) {
        return ScheduleRefusal.TIME_NOT_FREE.of(
                "starts",
                Map.of(
                        "provider",
                                Explaining.provider(clinic, taken.reservation().resource()),
                        "what", explaining.what(Looking.of(writing), taken),
                        "range", telling.range(taken.reservation().time())));
    }
}
