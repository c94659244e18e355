package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentMoved;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Move;
import clinic.baton.schedule.internal.Fit.Clashes;
import clinic.baton.schedule.internal.Fit.Fits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class MoveUseCase implements UseCase<Move, Booked> {
    private final Editing editing;
    private final Clinics clinics;
    private final Placing placing;
    private final AppointmentRows rows;
    private final Terms terms;

    MoveUseCase(Editing editing, Clinics clinics, Placing placing, AppointmentRows rows, Terms terms) {
        this.terms = terms;
        this.editing = editing;
        this.clinics = clinics;
        this.placing = placing;
        this.rows = rows;
    }

    @Override
    public About<Move, Booked> about() {
        return new About<>(Move.class, Booked.class, Permission.BOOK, List.of(AppointmentMoved.class));
    }

    @Override
    public List<String> locks(Move command) {
        return Locks.on(command.appointment())
                .provider(command.practitioner())
                .rooms(command.starts())
                .list();
    }

    @Override
    public Outcome<Booked> perform(Move command, Writing writing) {
        return editing.ahead(
                writing, command.appointment(), command.version(), before -> move(command, before, writing));
    }

    private Outcome<Booked> move(Move command, Appointment before, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        VisitType type = clinic.visitType(before.visitType()).orElseThrow();
        Site site = clinic.site(before.site()).orElseThrow();
        Duration length = length(command, before, type, writing);
        Optional<Refusal> wrong =
                Provider.wrong(clinic, type, command.practitioner()).or(() -> WithinHours.length(length.toMinutes()));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Wish wish = new Wish(
                before.patient(),
                command.practitioner(),
                type,
                site,
                TimeRange.of(command.starts(), length),
                command.room(),
                false,
                before,
                null,
                PatientFacts.of(writing.sql(), writing.practiceKey(), before.patient())
                        .map(PatientFacts::roomFeatures)
                        .orElse(Set.of()));
        Optional<Refusal> against = terms.placing(writing, clinic, wish);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        return switch (placing.place(writing, clinic, wish)) {
            case Clashes(var reasons) -> Outcome.refused(reasons);
            case Fits fits -> Outcome.done(Booking.answer(write(writing, before, wish, fits)));
        };
    }

    /** What is asked for, or as long as it was; where a group stands, as long as the group. */
    private static Duration length(Move command, Appointment before, VisitType type, Writing writing) {
        Duration own = command.minutes() == null ? before.time().length() : Duration.ofMinutes(command.minutes());
        return Groups.meets(type)
                ? Groups.at(
                                writing.sql(),
                                writing.practiceKey(),
                                type,
                                command.practitioner(),
                                before.site(),
                                command.starts(),
                                before.id())
                        .map(meeting -> meeting.time().length())
                        .orElse(own)
                : own;
    }

    private Appointment write(Writing writing, Appointment before, Wish wish, Fits fits) {
        Appointment after = before.placed(wish.practitioner(), fits.lane(), fits.room(), fits.equipment(), wish.time());
        rows.update(writing, before, after, wish.buffers());
        writing.record(new AppointmentMoved(before, after));
        return after;
    }
}
