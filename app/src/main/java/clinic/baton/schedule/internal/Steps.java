package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.internal.Reservation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes appointments that change their state but not their place, and brings them back to a place they had. */
@Component
class Steps {
    private final Clinics clinics;
    private final AppointmentRows rows;
    private final Reservations reservations;
    private final Explaining explaining;
    private final Stale stale;

    Steps(Clinics clinics, AppointmentRows rows, Reservations reservations, Explaining explaining, Stale stale) {
        this.clinics = clinics;
        this.rows = rows;
        this.reservations = reservations;
        this.explaining = explaining;
        this.stale = stale;
    }

    /** Writes it; what it reserves is known to be free. */
    void write(Writing writing, Appointment before, Appointment after) {
        rows.update(writing, before, after, buffers(writing, after));
    }

    /** Writes what happened: where its time is taken meanwhile it stands as not planned. */
    Appointment happened(Writing writing, Appointment before, Appointment after) {
        boolean reservesAnew =
                after.planned() && after.status().stands() && !before.status().stands();
        Appointment written = reservesAnew && clash(writing, after).isPresent() ? after.planned(false) : after;
        write(writing, before, written);
        return written;
    }

    /** Whether a visit that was never planned may reserve its place. */
    boolean free(Writing writing, Appointment appointment) {
        return clash(writing, appointment).isEmpty();
    }

    void insert(Writing writing, Appointment appointment) {
        rows.insert(writing, appointment, buffers(writing, appointment));
    }

    /**
     * Brings an appointment back to how it stood, if nobody changed it since and its place is free.
     *
     * @param version the version it had right after what is undone
     * @param before how it shall stand again; its version is ignored
     */
    Outcome<Appointment> bringBack(Writing writing, int version, Appointment before, Consumer<Appointment> recorded) {
        Optional<Appointment> found = AppointmentRows.find(writing.sql(), writing.practiceKey(), before.id());
        if (found.isEmpty() || found.get().version() != version) {
            return found.<Outcome<Appointment>>map(now -> Outcome.refused(stale.refusal(writing, now, version)))
                    .orElseThrow();
        }
        Appointment after = before.version(version + 1);
        if (after.planned() && after.status().stands()) {
            Optional<Refusal> clash = clash(writing, after);
            if (clash.isPresent()) {
                return Outcome.refused(clash.get());
            }
        }
        write(writing, found.get(), after);
        recorded.accept(found.get());
        return Outcome.done(after);
    }

    private Optional<Refusal> clash(Writing writing, Appointment wanted) {
        Buffers buffers = buffers(writing, wanted);
        List<Reservation> needed = Reservations.of(wanted, buffers);
        List<UUID> resources = needed.stream().map(Reservation::resource).toList();
        TimeRange around = buffers.around(wanted.time());
        TakenTimes taken = new TakenTimes(
                reservations.taken(writing.sql(), writing.practiceKey(), resources, around),
                holder -> holder.equals(wanted.id()) || (buffers.together() && holder.equals(Groups.id(wanted))));
        Optional<Refusal> full = buffers.together() ? full(writing, wanted) : Optional.empty();
        return full.isPresent() ? full : taken(writing, wanted, needed, taken);
    }

    private Optional<Refusal> full(Writing writing, Appointment wanted) {
        Wish wish = wish(writing, wanted);
        return Groups.at(writing.sql(), writing.practiceKey(), wish).flatMap(meeting -> Joining.full(wish, meeting));
    }

    private Optional<Refusal> taken(Writing writing, Appointment wanted, List<Reservation> needed, TakenTimes taken) {
        return needed.stream()
                .filter(r -> !taken.free(r.resource(), r.lane(), r.time()))
                .findFirst()
                .map(r -> explain(
                        writing,
                        wanted,
                        r.kind(),
                        taken.inTheWay(r.kind(), r.resource(), r.time()).orElseThrow()));
    }

    private Wish wish(Writing writing, Appointment wanted) {
        Clinic clinic = clinics.of(writing.practice());
        VisitType type = clinic.visitType(wanted.visitType()).orElseThrow();
        Site site = clinic.site(wanted.site()).orElseThrow();
        return new Wish(
                wanted.patient(),
                wanted.practitioner(),
                type,
                site,
                wanted.time(),
                wanted.room(),
                false,
                wanted,
                null,
                java.util.Set.of());
    }

    private Refusal explain(Writing writing, Appointment wanted, Kind kind, Taken taken) {
        Clinic clinic = clinics.of(writing.practice());
        Wish wish = wish(writing, wanted);
        return switch (kind) {
            case PROVIDER -> explaining.provider(Looking.of(writing), clinic, wish, taken);
            case PATIENT -> explaining.patient(Looking.of(writing), clinic, wish, taken);
            case ROOM -> explaining.room(clinic, wish, taken);
            case EQUIPMENT -> explaining.equipment(Looking.of(writing), clinic, wish, taken);
        };
    }

    private Buffers buffers(Writing writing, Appointment appointment) {
        return clinics.of(writing.practice())
                .visitType(appointment.visitType())
                .map(Buffers::of)
                .orElse(Buffers.NONE);
    }
}
