package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.HoldReleased;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class BookUseCase implements UseCase<Book, Booked> {
    private final Booking booking;

    BookUseCase(Booking booking) {
        this.booking = booking;
    }

    @Override
    public About<Book, Booked> about() {
        return new About<>(
                Book.class, Booked.class, Permission.BOOK, List.of(AppointmentBooked.class, HoldReleased.class));
    }

    @Override
    public List<String> locks(Book command) {
        return Locks.none()
                .provider(command.practitioner())
                .patient(command.patient())
                .hold(command.hold())
                .rooms(command.starts())
                .list();
    }

    @Override
    public Outcome<Booked> perform(Book command, Writing writing) {
        return booking.book(command, null, writing);
    }
}
