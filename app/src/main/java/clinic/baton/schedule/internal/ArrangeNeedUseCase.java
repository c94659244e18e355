package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.ArrangeNeed;
import clinic.baton.schedule.BookedNeed;
import clinic.baton.schedule.NeedArranged;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ArrangeNeedUseCase implements UseCase<ArrangeNeed, Nothing> {
    @Override
    public About<ArrangeNeed, Nothing> about() {
        return new About<>(ArrangeNeed.class, Nothing.class, Permission.BOOK, List.of(NeedArranged.class));
    }

    @Override
    public List<String> locks(ArrangeNeed command) {
        return Locks.on(command.appointment()).list();
    }

    @Override
    public Outcome<Nothing> perform(ArrangeNeed command, Writing writing) {
        Optional<Appointment> visit = AppointmentRows.find(writing.sql(), writing.practiceKey(), command.appointment());
        Optional<BookedNeed> found =
                NeedRows.find(writing.sql(), writing.practiceKey(), command.appointment(), command.need());
        if (visit.isEmpty() || found.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_NEED.refuse());
        }
        String with = Booking.blankToNull(command.with());
        BookedNeed before = found.get();
        BookedNeed after =
                new BookedNeed(before.appointment(), before.need(), with, with == null ? null : writing.now());
        NeedRows.arrange(writing, after);
        writing.record(new NeedArranged(visit.get().patient(), before, after));
        return Outcome.done(new Nothing());
    }
}
