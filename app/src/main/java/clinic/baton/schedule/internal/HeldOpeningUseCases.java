package clinic.baton.schedule.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.ConfirmOpening;
import clinic.baton.schedule.HeldOpening;
import clinic.baton.schedule.HoldOpening;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.HoldRestored;
import clinic.baton.schedule.KeepOpening;
import clinic.baton.schedule.LetGoOpening;
import clinic.baton.schedule.OpeningHeld;
import clinic.baton.schedule.OpeningLetGo;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schema.db.schedule.tables.records.HeldOpeningRecord;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is done with openings between choosing and booking. */
final class HeldOpeningUseCases {
    private HeldOpeningUseCases() {}

    @Component
    static class HoldOpeningUseCase implements UseCase<HoldOpening, HeldOpening> {
        private final Booking booking;
        private final HeldOpeningRows held;

        HoldOpeningUseCase(Booking booking, HeldOpeningRows held) {
            this.booking = booking;
            this.held = held;
        }

        @Override
        public About<HoldOpening, HeldOpening> about() {
            return new About<>(
                    HoldOpening.class,
                    HeldOpening.class,
                    Permission.BOOK,
                    List.of(OpeningHeld.class, HoldReleased.class));
        }

        @Override
        public List<String> locks(HoldOpening command) {
            return Locks.none()
                    .provider(command.practitioner())
                    .patient(command.patient())
                    .hold(command.hold())
                    .rooms(command.starts())
                    .list();
        }

        @Override
        public Outcome<HeldOpening> perform(HoldOpening command, Writing writing) {
            return switch (booking.put(command.book(), null, AppointmentStatus.PENDING, writing)) {
                case Outcome.Done<Appointment>(Appointment pending) -> {
                    writing.record(new OpeningHeld(pending));
                    yield Outcome.done(new HeldOpening(
                            pending.id(), pending.time(), held.insert(writing, pending.id(), command.hold())));
                }
                case Outcome.Refused<Appointment>(var reasons) -> Outcome.refused(reasons);
            };
        }
    }

    @Component
    static class ConfirmOpeningUseCase implements UseCase<ConfirmOpening, Booked> {
        private final HeldOpeningRows held;
        private final AppointmentRows rows;
        private final Clinics clinics;

        ConfirmOpeningUseCase(HeldOpeningRows held, AppointmentRows rows, Clinics clinics) {
            this.held = held;
            this.rows = rows;
            this.clinics = clinics;
        }

        @Override
        public About<ConfirmOpening, Booked> about() {
            return new About<>(ConfirmOpening.class, Booked.class, Permission.BOOK, List.of(AppointmentBooked.class));
        }

        @Override
        public List<String> locks(ConfirmOpening command) {
            return Locks.on(command.appointment()).list();
        }

        @Override
        public Outcome<Booked> perform(ConfirmOpening command, Writing writing) {
            Optional<HeldOpeningRecord> row =
                    HeldOpeningRows.row(writing.sql(), writing.practiceKey(), command.appointment());
            if (row.isEmpty() || held.over(row.get())) {
                return Outcome.refused(ScheduleRefusal.OPENING_GONE.refuse());
            }
            Appointment before = AppointmentRows.find(writing.sql(), writing.practiceKey(), command.appointment())
                    .orElseThrow();
            Appointment after = before.become(AppointmentStatus.BOOKED, null);
            Buffers buffers = clinics.of(writing.practice())
                    .visitType(after.visitType())
                    .map(Buffers::of)
                    .orElse(Buffers.NONE);
            rows.update(writing, before, after, buffers);
            HeldOpeningRows.delete(writing, command.appointment());
            writing.record(new AppointmentBooked(after, row.get().getReplacesHold()));
            return Outcome.done(Booking.answer(after));
        }
    }

    @Component
    static class KeepOpeningUseCase implements UseCase<KeepOpening, HeldOpening> {
        private final HeldOpeningRows held;

        KeepOpeningUseCase(HeldOpeningRows held) {
            this.held = held;
        }

        @Override
        public About<KeepOpening, HeldOpening> about() {
            return new About<>(KeepOpening.class, HeldOpening.class, Permission.BOOK, List.of());
        }

        @Override
        public List<String> locks(KeepOpening command) {
            return Locks.on(command.appointment()).list();
        }

        @Override
        public Outcome<HeldOpening> perform(KeepOpening command, Writing writing) {
            Optional<HeldOpeningRecord> row =
                    HeldOpeningRows.row(writing.sql(), writing.practiceKey(), command.appointment());
            if (row.isEmpty() || held.over(row.get())) {
                return Outcome.refused(ScheduleRefusal.OPENING_GONE.refuse());
            }
            Appointment pending = AppointmentRows.find(writing.sql(), writing.practiceKey(), command.appointment())
                    .orElseThrow();
            return Outcome.done(
                    new HeldOpening(pending.id(), pending.time(), held.extend(writing, command.appointment())));
        }
    }

    @Component
    static class LetGoOpeningUseCase implements UseCase<LetGoOpening, Nothing> {
        private final HeldOpeningRows held;
        private final LettingGo letting;

        LetGoOpeningUseCase(HeldOpeningRows held, LettingGo letting) {
            this.held = held;
            this.letting = letting;
        }

        @Override
        public About<LetGoOpening, Nothing> about() {
            return new About<>(
                    LetGoOpening.class,
                    Nothing.class,
                    Permission.BOOK,
                    List.of(OpeningLetGo.class, HoldRestored.class));
        }

        @Override
        public List<String> locks(LetGoOpening command) {
            return Locks.on(command.appointment()).list();
        }

        @Override
        public Outcome<Nothing> perform(LetGoOpening command, Writing writing) {
            Optional<HeldOpeningRecord> row =
                    HeldOpeningRows.row(writing.sql(), writing.practiceKey(), command.appointment());
            if (row.isPresent() && (!command.onlyIfOver() || held.over(row.get()))) {
                letting.letGo(writing, command.appointment());
            }
            return Outcome.done(new Nothing());
        }
    }
}
