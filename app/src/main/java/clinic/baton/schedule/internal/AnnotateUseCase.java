package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Annotate;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentAnnotated;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AnnotateUseCase implements UseCase<Annotate, Nothing> {
    private final Editing editing;
    private final Steps steps;

    AnnotateUseCase(Editing editing, Steps steps) {
        this.editing = editing;
        this.steps = steps;
    }

    @Override
    public About<Annotate, Nothing> about() {
        return new About<>(Annotate.class, Nothing.class, Permission.BOOK, List.of(AppointmentAnnotated.class));
    }

    @Override
    public List<String> locks(Annotate command) {
        return Locks.on(command.appointment()).list();
    }

    @Override
    public Outcome<Nothing> perform(Annotate command, Writing writing) {
        return editing.any(writing, command.appointment(), command.version(), before -> {
            Appointment after = before.noted(Booking.blankToNull(command.comment()));
            steps.write(writing, before, after);
            writing.record(new AppointmentAnnotated(before, after));
            return Outcome.done(new Nothing());
        });
    }
}
