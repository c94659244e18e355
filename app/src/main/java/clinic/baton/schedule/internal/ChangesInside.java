package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AddHold;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Cancel;
import clinic.baton.schedule.ChangeSession;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.Move;
import clinic.baton.schedule.ScheduleChanges;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.internal.Fit.Clashes;
import clinic.baton.schedule.internal.Fit.Fits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The schedule's own use cases, carried out inside another command. */
@Component
class ChangesInside implements ScheduleChanges {
    private final Clinics clinics;
    private final MoveUseCase moving;
    private final CancelUseCase cancelling;
    private final AddHoldUseCase holding;
    private final ChangeSessionUseCase sessions;
    private final SessionBook book;
    private final HoldRows holds;
    private final Reservations reservations;
    private final Placing placing;

    ChangesInside(
            Clinics clinics,
            MoveUseCase moving,
            CancelUseCase cancelling,
            AddHoldUseCase holding,
            ChangeSessionUseCase sessions,
            SessionBook book,
            HoldRows holds,
            Reservations reservations,
            Placing placing) {
        this.clinics = clinics;
        this.moving = moving;
        this.cancelling = cancelling;
        this.holding = holding;
        this.sessions = sessions;
        this.book = book;
        this.holds = holds;
        this.reservations = reservations;
        this.placing = placing;
    }

    @Override
    public List<String> locks(List<UUID> appointments, List<UUID> practitioners, List<Instant> moments) {
        Locks locks = Locks.none();
        appointments.forEach(locks::hold);
        practitioners.forEach(locks::provider);
        moments.forEach(locks::rooms);
        return locks.list().stream().distinct().toList();
    }

    @Override
    public Outcome<Appointment> move(
            Writing writing,
            UUID appointment,
            int version,
            @Nullable UUID practitioner,
            Instant starts,
            @Nullable UUID room) {
        var move = new Move(appointment, version, practitioner, starts, null, room);
        return switch (moving.perform(move, writing)) {
            case Outcome.Done<Booked> done -> Outcome.done(required(writing, appointment));
            case Outcome.Refused<Booked>(var reasons) -> Outcome.refused(reasons);
        };
    }

    @Override
    public Outcome<Appointment> cancel(Writing writing, UUID appointment, int version, String reason) {
        var outcome = cancelling.perform(new Cancel(appointment, version, reason), writing);
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? Outcome.refused(reasons)
                : Outcome.done(required(writing, appointment));
    }

    @Override
    public Outcome<Offered> offer(
            Writing writing, Appointment appointment, @Nullable UUID practitioner, Instant starts) {
        Clinic clinic = clinics.of(writing.practice());
        Site site = clinic.site(appointment.site()).orElseThrow();
        TimeRange time = TimeRange.of(starts, appointment.time().length());
        Wish wish = new Wish(
                appointment.patient(),
                practitioner,
                clinic.visitType(appointment.visitType()).orElseThrow(),
                site,
                time,
                null,
                false,
                appointment,
                null,
                PatientFacts.of(writing.sql(), writing.practiceKey(), appointment.patient())
                        .map(PatientFacts::roomFeatures)
                        .orElse(Set.of()));
        return switch (placing.place(writing, clinic, wish)) {
            case Clashes(var reasons) -> Outcome.refused(reasons);
            case Fits fits -> hold(writing, appointment, wish, fits);
        };
    }

    private Outcome<Offered> hold(Writing writing, Appointment appointment, Wish wish, Fits fits) {
        UUID who = wish.practitioner();
        boolean own = who != null && who.equals(appointment.practitioner()) && fits.lane() == appointment.lane();
        Optional<TimeRange> rest = own ? without(wish.time(), appointment.time()) : Optional.of(wish.time());
        if (who == null || rest.isEmpty()) {
            return Outcome.done(new Offered(null, null));
        }
        var hold = new AddHold(
                who, fits.lane(), rest.get().start(), rest.get().end(), HoldKind.OFFER, "asked for another time", null);
        return switch (holding.perform(hold, writing)) {
            case Outcome.Done<UUID>(UUID id) -> {
                room(writing, id, appointment, wish, fits);
                yield Outcome.done(new Offered(id, rest.get()));
            }
            case Outcome.Refused<UUID>(var reasons) -> Outcome.refused(reasons);
        };
    }

    /** The room is held too, where one has to be kept. */
    private void room(Writing writing, UUID hold, Appointment appointment, Wish wish, Fits fits) {
        UUID room = fits.room();
        if (room == null) {
            return;
        }
        TimeRange around = wish.buffers().around(wish.time());
        Optional<TimeRange> rest = room.equals(appointment.room())
                ? without(around, wish.buffers().around(appointment.time()))
                : Optional.of(around);
        rest.ifPresent(time ->
                reservations.insert(writing, hold, List.of(new Reservation(Reservation.Kind.ROOM, room, 0, time))));
    }

    /** What of a range isn't within another of the same length; nothing where they are the same. */
    static Optional<TimeRange> without(TimeRange range, TimeRange other) {
        if (!range.overlaps(other)) {
            return Optional.of(range);
        }
        if (range.start().isBefore(other.start())) {
            return Optional.of(new TimeRange(range.start(), other.start()));
        }
        return range.end().isAfter(other.end())
                ? Optional.of(new TimeRange(other.end(), range.end()))
                : Optional.empty();
    }

    @Override
    public void release(Writing writing, UUID hold) {
        HoldRows.find(writing.sql(), writing.practiceKey(), hold).ifPresent(found -> holds.release(writing, found));
    }

    @Override
    public void late(
            Writing writing, UUID practitioner, LocalDate date, Instant after, int minutes, @Nullable String note) {
        for (Session session : sessions(writing, practitioner, date, after)) {
            change(writing, session, minutes, note, session.cancelled());
        }
    }

    @Override
    public void absent(
            Writing writing, UUID practitioner, LocalDate date, Instant after, boolean absent, @Nullable String note) {
        for (Session session : sessions(writing, practitioner, date, after)) {
            if (session.cancelled() != absent) {
                change(writing, session, session.lateMinutes(), note, absent);
            }
        }
    }

    private List<Session> sessions(Writing writing, UUID practitioner, LocalDate date, Instant after) {
        Clinic clinic = clinics.of(writing.practice());
        return book.of(writing.sql(), clinic, List.of(practitioner), date, 1).stream()
                .filter(s -> s.time().end().isAfter(after))
                .toList();
    }

    private void change(Writing writing, Session session, int minutes, @Nullable String note, boolean cancelled) {
        ZoneId zone = clinics.of(writing.practice())
                .site(session.site())
                .map(Site::zone)
                .orElse(writing.clock().zone());
        var change = new ChangeSession(
                session.id(),
                session.practitioner(),
                session.date(),
                session.version(),
                local(session.time().start(), zone),
                local(session.time().end(), zone),
                session.lanes(),
                minutes,
                note,
                cancelled);
        sessions.perform(change, writing).orThrow();
    }

    private static LocalTime local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalTime();
    }

    private static Appointment required(Writing writing, UUID id) {
        return AppointmentRows.find(writing.sql(), writing.practiceKey(), id).orElseThrow();
    }
}
