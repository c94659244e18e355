package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What comes before any change of an appointment: it is there, nobody changed it meanwhile, and it is still ahead. */
@Component
class Editing {
    private final Stale stale;

    Editing(Stale stale) {
        this.stale = stale;
    }

    <R> Outcome<R> any(Writing writing, UUID id, int version, Function<Appointment, Outcome<R>> change) {
        Optional<Appointment> found = AppointmentRows.find(writing.sql(), writing.practiceKey(), id);
        if (found.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_APPOINTMENT.refuse());
        }
        return found.get().version() == version
                ? change.apply(found.get())
                : Outcome.refused(stale.refusal(writing, found.get(), version));
    }

    <R> Outcome<R> ahead(Writing writing, UUID id, int version, Function<Appointment, Outcome<R>> change) {
        return any(
                writing,
                id,
                version,
                now -> now.status().ahead()
                        ? change.apply(now)
                        : Outcome.refused(ScheduleRefusal.NOT_AHEAD.refuse(
                                Map.of("status", now.status().words()))));
    }
}
