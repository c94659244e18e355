package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.BookLinked;
import clinic.baton.schedule.BookLinked.Before;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.BookedTogether;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.HoldReleased;
import clinic.baton.schedule.OpeningLetGo;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.VisitsBundled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class BookLinkedUseCase implements UseCase<BookLinked, BookedTogether> {
    private static final int MOST_DAYS = 60;

    private final Clinics clinics;
    private final FreeSearch search;
    private final Booking booking;
    private final Nearby nearby;
    private final LettingGo letting;

    BookLinkedUseCase(Clinics clinics, FreeSearch search, Booking booking, Nearby nearby, LettingGo letting) {
        this.clinics = clinics;
        this.search = search;
        this.booking = booking;
        this.nearby = nearby;
        this.letting = letting;
    }

    @Override
    public About<BookLinked, BookedTogether> about() {
        return new About<>(
                BookLinked.class,
                BookedTogether.class,
                Permission.BOOK,
                List.of(AppointmentBooked.class, HoldReleased.class, VisitsBundled.class, OpeningLetGo.class));
    }

    @Override
    public List<String> locks(BookLinked command) {
        Book main = command.main();
        Locks locks = Locks.none()
                .provider(main.practitioner())
                .patient(main.patient())
                .hold(main.hold())
                .hold(command.held())
                .rooms(main.starts());
        for (Before before : command.before()) {
            locks.provider(before.practitioner());
            for (int day = Math.max(0, before.daysAtLeast()); day <= Math.min(MOST_DAYS, before.daysAtMost()); day++) {
                locks.rooms(main.starts().minus(Duration.ofDays(day)));
            }
        }
        return locks.list();
    }

    @Override
    public Outcome<BookedTogether> perform(BookLinked command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        for (Before before : command.before()) {
            Optional<Refusal> wrong = wrong(clinic, before);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
        }
        Optional<PatientFacts> facts = PatientFacts.of(
                writing.sql(), writing.practiceKey(), command.main().patient());
        if (facts.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_PATIENT.of("patient"));
        }
        if (command.held() != null) {
            letting.letGo(writing, command.held());
        }
        return book(command, writing, clinic, facts.get());
    }

    private static Optional<Refusal> wrong(Clinic clinic, Before before) {
        if (clinic.visitType(before.visitType()).filter(VisitType::active).isEmpty()) {
            return Optional.of(ScheduleRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        boolean right = before.daysAtLeast() >= 0
                && before.daysAtMost() >= before.daysAtLeast()
                && before.daysAtMost() <= MOST_DAYS;
        return right ? Optional.empty() : Optional.of(ScheduleRefusal.BAD_BEFORE.of("daysAtLeast"));
    }

    private Outcome<BookedTogether> book(BookLinked command, Writing writing, Clinic clinic, PatientFacts facts) {
        List<Booked> booked = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        Book main = command.main();
        switch (booking.book(main, null, writing)) {
            case Outcome.Done<Booked>(Booked one) -> booked.add(one);
            case Outcome.Refused<Booked>(var reasons) -> failed.add(nearby.why(clinic, main.starts(), reasons));
        }
        for (Before before : command.before()) {
            Instant wished = wished(clinic, main, before);
            switch (nearby.book(writing, book(main, before, wished), free(writing, clinic, main, before, facts))) {
                case Outcome.Done<Booked>(Booked one) -> booked.add(one);
                case Outcome.Refused<Booked>(var reasons) -> failed.add(nearby.why(clinic, wished, reasons));
            }
        }
        return failed.isEmpty()
                ? Outcome.done(Bundles.bundle(writing, "linked", main.patient(), booked))
                : Outcome.refused(Bundles.notAll(command.before().size() + 1, failed));
    }

    private static Instant wished(Clinic clinic, Book main, Before before) {
        ZoneId zone = zone(clinic, main);
        return date(main.starts(), zone)
                .minusDays(before.daysAtLeast())
                .atTime(before.earliest())
                .atZone(zone)
                .toInstant();
    }

    private static Book book(Book main, Before before, Instant wished) {
        return Book.of(
                main.patient(), before.practitioner(), before.visitType(), main.site(), wished, before.comment());
    }

    /** Free times before the main visit, the day nearest to it first, the earliest of that day. */
    private List<FreeTime> free(Writing writing, Clinic clinic, Book main, Before before, PatientFacts facts) {
        VisitType type = clinic.visitType(before.visitType()).orElseThrow();
        ZoneId zone = zone(clinic, main);
        LocalDate last = date(main.starts(), zone).minusDays(before.daysAtLeast());
        int days = before.daysAtMost() - before.daysAtLeast() + 1;
        var question = FreeSearch.Question.of(
                before.practitioner(),
                type,
                facts.length(type),
                last.minusDays(days - 1L),
                days,
                writing.now(),
                main.patient(),
                facts.roomFeatures());
        return search.in(writing.sql(), clinic, question).stream()
                .filter(f -> f.site().equals(main.site())
                        && !f.time().end().isAfter(main.starts())
                        && within(f.time().start().atZone(zone).toLocalTime(), before))
                .sorted(Comparator.comparing((FreeTime f) -> date(f.time().start(), zone))
                        .reversed()
                        .thenComparing(f -> f.time().start()))
                .toList();
    }

    private static boolean within(LocalTime time, Before before) {
        return !time.isBefore(before.earliest()) && !time.isAfter(before.latest());
    }

    private static ZoneId zone(Clinic clinic, Book main) {
        return clinic.site(main.site()).map(Site::zone).orElse(clinic.zone());
    }

    private static LocalDate date(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
