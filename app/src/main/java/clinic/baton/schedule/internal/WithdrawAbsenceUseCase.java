package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Absence;
import clinic.baton.schedule.AbsenceChanged;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.WithdrawAbsence;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WithdrawAbsenceUseCase implements UseCase<WithdrawAbsence, Nothing> {
    @Override
    public About<WithdrawAbsence, Nothing> about() {
        return new About<>(WithdrawAbsence.class, Nothing.class, Permission.BOOK, List.of(AbsenceChanged.class));
    }

    @Override
    public List<String> locks(WithdrawAbsence command) {
        return Locks.on(command.absence()).list();
    }

    @Override
    public Outcome<Nothing> perform(WithdrawAbsence command, Writing writing) {
        Optional<Absence> found = AbsenceRows.find(writing.sql(), writing.practiceKey(), command.absence());
        if (found.isEmpty() || found.get().withdrawn() || found.get().version() != command.version()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_ABSENCE.refuse());
        }
        Absence after = found.get().withdrawn(true);
        AbsenceRows.update(writing, after);
        writing.record(new AbsenceChanged(found.get(), after));
        return Outcome.done(new Nothing());
    }
}
