package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Overbook;
import clinic.baton.schedule.ScheduleRefusal;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OverbookUseCase implements UseCase<Overbook, Booked> {
    private final Booking booking;

    OverbookUseCase(Booking booking) {
        this.booking = booking;
    }

    @Override
    public About<Overbook, Booked> about() {
        return new About<>(Overbook.class, Booked.class, Permission.OVERBOOK, List.of(AppointmentBooked.class));
    }

    @Override
    public List<String> locks(Overbook command) {
        return Locks.none()
                .provider(command.practitioner())
                .patient(command.patient())
                .rooms(command.starts())
                .list();
    }

    @Override
    public Outcome<Booked> perform(Overbook command, Writing writing) {
        if (command.reason().isBlank()) {
            return Outcome.refused(ScheduleRefusal.REASON_MISSING.of("reason"));
        }
        Book book = new Book(
                command.patient(),
                command.practitioner(),
                command.visitType(),
                command.site(),
                command.starts(),
                command.minutes(),
                command.room(),
                null,
                command.comment());
        return booking.book(book, command.reason().strip(), writing);
    }
}
