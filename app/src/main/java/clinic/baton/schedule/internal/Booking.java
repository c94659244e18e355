package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.internal.Fit.Clashes;
import clinic.baton.schedule.internal.Fit.Fits;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rule of booking, alone or beside others. */
@Component
class Booking {
    private final Clinics clinics;
    private final Placing placing;
    private final AppointmentRows rows;
    private final HoldRows holds;
    private final Terms terms;

    Booking(Clinics clinics, Placing placing, AppointmentRows rows, HoldRows holds, Terms terms) {
        this.terms = terms;
        this.clinics = clinics;
        this.placing = placing;
        this.rows = rows;
        this.holds = holds;
    }

    /** Books; with a reason to overbook, beside others if need be. */
    Outcome<Booked> book(Book book, @Nullable String overbookReason, Writing writing) {
        return switch (put(book, overbookReason, AppointmentStatus.BOOKED, writing)) {
            case Outcome.Done<Appointment>(Appointment booked) -> {
                writing.record(new AppointmentBooked(booked, book.hold()));
                yield Outcome.done(answer(booked));
            }
            case Outcome.Refused<Appointment>(var reasons) -> Outcome.refused(reasons);
        };
    }

    /** Puts a visit in its place, in a state that reserves it; what happened is for the caller to record. */
    Outcome<Appointment> put(Book book, @Nullable String overbookReason, AppointmentStatus status, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        Optional<VisitType> type = clinic.visitType(book.visitType()).filter(VisitType::active);
        Optional<Site> site = clinic.site(book.site()).filter(Site::active);
        Optional<PatientFacts> facts = PatientFacts.of(writing.sql(), writing.practiceKey(), book.patient());
        if (facts.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_PATIENT.of("patient"));
        }
        if (type.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        if (site.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_SITE.of("site"));
        }
        Optional<Refusal> wrong = Provider.wrong(clinic, type.get(), book.practitioner());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Duration length = length(book, type.get(), facts.get(), writing);
        Optional<Refusal> bad = WithinHours.length(length.toMinutes());
        if (bad.isPresent()) {
            return Outcome.refused(bad.get());
        }
        Wish wish = wish(book, overbookReason, type.get(), site.get(), length, facts.get());
        Optional<Refusal> against = terms.against(writing, clinic, wish);
        return against.isPresent()
                ? Outcome.refused(against.get())
                : place(book, overbookReason, status, writing, clinic, wish, facts.get());
    }

    /** What is asked for, or what the kind of visit takes; a group's time is its own. */
    private static Duration length(Book book, VisitType type, PatientFacts facts, Writing writing) {
        Duration own = book.minutes() == null ? facts.length(type) : Duration.ofMinutes(book.minutes());
        return Groups.meets(type)
                ? Groups.at(
                                writing.sql(),
                                writing.practiceKey(),
                                type,
                                book.practitioner(),
                                book.site(),
                                book.starts(),
                                null)
                        .map(meeting -> meeting.time().length())
                        .orElse(own)
                : own;
    }

    private static Wish wish(
            Book book,
            @Nullable String overbookReason,
            VisitType type,
            Site site,
            Duration length,
            PatientFacts facts) {
        return new Wish(
                book.patient(),
                book.practitioner(),
                type,
                site,
                TimeRange.of(book.starts(), length),
                book.room(),
                overbookReason != null,
                null,
                book.hold(),
                facts.roomFeatures());
    }

    private Outcome<Appointment> place(
            Book book,
            @Nullable String overbookReason,
            AppointmentStatus status,
            Writing writing,
            Clinic clinic,
            Wish wish,
            PatientFacts facts) {
        Optional<Refusal> notHeld = replaced(writing, wish);
        if (notHeld.isPresent()) {
            return Outcome.refused(notHeld.get());
        }
        return switch (placing.place(writing, clinic, wish)) {
            case Clashes(var reasons) -> Outcome.refused(reasons);
            case Fits fits -> Outcome.done(insert(book, overbookReason, status, writing, wish, fits, facts));
        };
    }

    /** Lets go of the held time that the visit is put in place of, or says why it can't be. */
    private Optional<Refusal> replaced(Writing writing, Wish wish) {
        if (wish.hold() == null) {
            return Optional.empty();
        }
        Optional<Hold> found = HoldRows.find(writing.sql(), writing.practiceKey(), wish.hold());
        if (found.isEmpty()) {
            return Optional.of(ScheduleRefusal.NO_SUCH_HOLD.of("hold"));
        }
        Hold hold = found.get();
        if (!hold.kind().bookable() || !hold.practitioner().equals(wish.practitioner())) {
            return Optional.of(ScheduleRefusal.HOLD_NOT_BOOKABLE.of(
                    "hold", java.util.Map.of("kind", hold.kind().words())));
        }
        if (!hold.time().contains(wish.time().start())) {
            return Optional.of(ScheduleRefusal.OUTSIDE_HOLD.of(
                    "time", java.util.Map.of("range", new Telling(wish.site().zone()).range(hold.time()))));
        }
        holds.release(writing, hold);
        return Optional.empty();
    }

    private Appointment insert(
            Book book,
            @Nullable String overbookReason,
            AppointmentStatus status,
            Writing writing,
            Wish wish,
            Fits fits,
            PatientFacts facts) {
        Appointment appointment = new Appointment(
                writing.newId(),
                wish.patient(),
                wish.practitioner(),
                wish.type().id(),
                wish.site().id(),
                fits.room(),
                fits.equipment(),
                fits.lane(),
                wish.time(),
                status,
                true,
                blankToNull(book.comment()),
                null,
                overbookReason,
                writing.now(),
                1);
        rows.insert(writing, appointment, wish.buffers());
        NeedRows.insert(writing, appointment.id(), facts.needs());
        return appointment;
    }

    static Booked answer(Appointment a) {
        return new Booked(a.id(), a.time(), a.lane(), a.room(), a.version());
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
