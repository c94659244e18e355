package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentCancelled;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CancelUseCase implements UseCase<Cancel, Nothing> {
    private final Editing editing;
    private final Steps steps;

    CancelUseCase(Editing editing, Steps steps) {
        this.editing = editing;
        this.steps = steps;
    }

    @Override
    public About<Cancel, Nothing> about() {
        return new About<>(Cancel.class, Nothing.class, Permission.BOOK, List.of(AppointmentCancelled.class));
    }

    @Override
    public List<String> locks(Cancel command) {
        return Locks.on(command.appointment()).list();
    }

    @Override
    public Outcome<Nothing> perform(Cancel command, Writing writing) {
        return editing.ahead(writing, command.appointment(), command.version(), before -> {
            if (command.reason().isBlank()) {
                return Outcome.refused(ScheduleRefusal.REASON_MISSING.of("reason"));
            }
            Appointment after =
                    before.become(AppointmentStatus.CANCELLED, command.reason().strip());
            steps.write(writing, before, after);
            writing.record(new AppointmentCancelled(before, after));
            return Outcome.done(new Nothing());
        });
    }
}
