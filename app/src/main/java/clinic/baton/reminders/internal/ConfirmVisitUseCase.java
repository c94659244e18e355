package clinic.baton.reminders.internal;

import static clinic.baton.schema.db.reminders.Tables.CONFIRMATION;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.reminders.ConfirmVisit;
import clinic.baton.reminders.RemindersRefusal;
import clinic.baton.reminders.VisitConfirmed;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Appointments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ConfirmVisitUseCase implements UseCase<ConfirmVisit, Nothing> {
    private final Appointments appointments;

    ConfirmVisitUseCase(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public About<ConfirmVisit, Nothing> about() {
        return new About<>(ConfirmVisit.class, Nothing.class, Permission.BOOK, List.of(VisitConfirmed.class));
    }

    @Override
    public List<String> locks(ConfirmVisit command) {
        return List.of("subject:" + command.appointment());
    }

    @Override
    public Outcome<Nothing> perform(ConfirmVisit command, Writing writing) {
        Optional<Appointment> found = appointments.find(writing, command.appointment());
        if (found.isEmpty()) {
            return Outcome.refused(RemindersRefusal.NO_SUCH_VISIT.refuse());
        }
        Appointment visit = found.get();
        if (!visit.status().ahead()) {
            return Outcome.refused(RemindersRefusal.NOT_AHEAD.refuse());
        }
        if (!visit.time().start().equals(command.starts())) {
            return Outcome.refused(RemindersRefusal.OTHER_TIME.refuse());
        }
        writing.sql()
                .insertInto(CONFIRMATION)
                .set(CONFIRMATION.PRACTICE, writing.practiceKey())
                .set(CONFIRMATION.APPOINTMENT, visit.id())
                .set(CONFIRMATION.STARTS, command.starts())
                .set(CONFIRMATION.AT, writing.now())
                .onConflict(CONFIRMATION.PRACTICE, CONFIRMATION.APPOINTMENT)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        writing.record(new VisitConfirmed(visit.id(), visit.patient(), command.starts()));
        return Outcome.done(new Nothing());
    }
}
