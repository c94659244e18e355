package clinic.baton.replan.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.Notices;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.replan.AnswerAsk;
import clinic.baton.replan.Ask;
import clinic.baton.replan.AskAnswered;
import clinic.baton.replan.ReplanRefusal;
import clinic.baton.replan.TellingWithdrawn;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentMoved;
import clinic.baton.schedule.Appointments;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.ScheduleChanges;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AnswerAskUseCase implements UseCase<AnswerAsk, Nothing> {
    private final Appointments appointments;
    private final ScheduleChanges changes;
    private final Notices notices;

    AnswerAskUseCase(Appointments appointments, ScheduleChanges changes, Notices notices) {
        this.appointments = appointments;
        this.changes = changes;
        this.notices = notices;
    }

    @Override
    public About<AnswerAsk, Nothing> about() {
        return new About<>(
                AnswerAsk.class,
                Nothing.class,
                Permission.BOOK,
                List.of(AskAnswered.class, AppointmentMoved.class, HoldReleased.class, TellingWithdrawn.class));
    }

    @Override
    public List<String> locks(AnswerAsk command) {
        return changes.locks(List.of(command.ask(), command.appointment()), List.of(), List.of());
    }

    @Override
    public Outcome<Nothing> perform(AnswerAsk command, Writing writing) {
        Optional<Ask> found = open(command, writing);
        if (found.isEmpty()) {
            return Outcome.refused(ReplanRefusal.NOT_ASKED.refuse());
        }
        Ask before = found.get();
        if (before.hold() != null) {
            changes.release(writing, before.hold());
        }
        if (command.yes() && move(writing, before) instanceof Outcome.Refused<Appointment>(var reasons)) {
            return Outcome.refused(reasons);
        }
        Ask after = before.become(command.yes() ? Ask.State.ACCEPTED : Ask.State.DECLINED);
        AskRows.update(writing, after);
        writing.record(new AskAnswered(before, after));
        withdraw(writing, before);
        return Outcome.done(new Nothing());
    }

    private static Optional<Ask> open(AnswerAsk command, Writing writing) {
        return AskRows.find(writing.sql(), writing.practiceKey(), command.ask())
                .filter(ask -> ask.state() == Ask.State.OPEN)
                .filter(ask -> ask.appointment().equals(command.appointment()));
    }

    private Outcome<Appointment> move(Writing writing, Ask ask) {
        Appointment now = appointments.find(writing, ask.appointment()).orElseThrow();
        return changes.move(
                writing, now.id(), now.version(), ask.practitioner(), ask.time().start(), ask.room());
    }

    /** Whoever answered already need not be asked in writing. */
    private void withdraw(Writing writing, Ask ask) {
        if (ask.incident() != null) {
            TellingRows.of(writing.sql(), writing.practiceKey(), ask.incident()).stream()
                    .filter(t -> ask.id().equals(t.ask()))
                    .filter(t -> t.message() == null
                            || notices.takeBack(writing, List.of(t.message())).contains(t.message()))
                    .forEach(t -> TellingRows.withdraw(writing, t));
        }
    }
}
