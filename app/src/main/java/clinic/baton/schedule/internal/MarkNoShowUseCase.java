package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentMissed;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.MarkNoShow;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MarkNoShowUseCase implements UseCase<MarkNoShow, Nothing> {
    private final Editing editing;
    private final Steps steps;

    MarkNoShowUseCase(Editing editing, Steps steps) {
        this.editing = editing;
        this.steps = steps;
    }

    @Override
    public About<MarkNoShow, Nothing> about() {
        return new About<>(MarkNoShow.class, Nothing.class, Permission.BOOK, List.of(AppointmentMissed.class));
    }

    @Override
    public List<String> locks(MarkNoShow command) {
        return Locks.on(command.appointment()).list();
    }

    @Override
    public Outcome<Nothing> perform(MarkNoShow command, Writing writing) {
        return editing.any(writing, command.appointment(), command.version(), before -> {
            if (!before.status().allows(AppointmentStatus.NOSHOW)) {
                return Outcome.refused(ScheduleRefusal.NOT_AHEAD.refuse(
                        Map.of("status", before.status().words())));
            }
            if (writing.now().isBefore(before.time().start())) {
                Telling telling = new Telling(writing.clock().zone());
                return Outcome.refused(ScheduleRefusal.NOT_BEGUN.refuse(Map.of(
                        "time",
                        telling.time(before.time().start(), writing.clock().today()))));
            }
            Appointment after = before.become(AppointmentStatus.NOSHOW, null);
            steps.write(writing, before, after);
            writing.record(new AppointmentMissed(before, after));
            return Outcome.done(new Nothing());
        });
    }
}
