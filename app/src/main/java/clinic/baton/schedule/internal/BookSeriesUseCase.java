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
import clinic.baton.schedule.BookSeries;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.BookedTogether;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.OpeningLetGo;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.VisitsBundled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
class BookSeriesUseCase implements UseCase<BookSeries, BookedTogether> {
    private static final int MOST_DAYS_APART = 180;
    private static final int WIDEST_MINUTES = 480;

    private final Clinics clinics;
    private final FreeSearch search;
    private final Nearby nearby;
    private final LettingGo letting;

    BookSeriesUseCase(Clinics clinics, FreeSearch search, Nearby nearby, LettingGo letting) {
        this.clinics = clinics;
        this.search = search;
        this.nearby = nearby;
        this.letting = letting;
    }

    @Override
    public About<BookSeries, BookedTogether> about() {
        return new About<>(
                BookSeries.class,
                BookedTogether.class,
                Permission.BOOK,
                List.of(AppointmentBooked.class, VisitsBundled.class, OpeningLetGo.class));
    }

    @Override
    public List<String> locks(BookSeries command) {
        Locks locks = Locks.none().provider(command.practitioner()).patient(command.patient());
        if (command.held() != null) {
            locks.hold(command.held());
        }
        if (wrong(command).isEmpty()) {
            dates(command).forEach(date -> locks.rooms(date.atTime(command.at()).toInstant(ZoneOffset.UTC)));
        }
        return locks.list();
    }

    private static List<LocalDate> dates(BookSeries command) {
        return IntStream.range(0, command.times())
                .mapToObj(i -> command.first().plusDays((long) i * command.everyDays()))
                .toList();
    }

    private static Optional<Refusal> wrong(BookSeries command) {
        boolean right = command.times() >= 2
                && command.times() <= BookSeries.MOST
                && command.everyDays() >= 1
                && command.everyDays() <= MOST_DAYS_APART
                && command.within() >= 0
                && command.within() <= WIDEST_MINUTES;
        return right
                ? Optional.empty()
                : Optional.of(
                        ScheduleRefusal.BAD_SERIES.of("times", Map.of("most", Integer.toString(BookSeries.MOST))));
    }

    @Override
    public Outcome<BookedTogether> perform(BookSeries command, Writing writing) {
        Clinic clinic = clinics.of(writing.practice());
        Optional<Refusal> wrong = wrong(command).or(() -> unknown(command, clinic));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        VisitType type = clinic.visitType(command.visitType()).orElseThrow();
        Site site = clinic.site(command.site()).orElseThrow();
        Optional<PatientFacts> facts = PatientFacts.of(writing.sql(), writing.practiceKey(), command.patient());
        if (facts.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_PATIENT.of("patient"));
        }
        if (command.held() != null) {
            letting.letGo(writing, command.held());
        }
        return book(command, writing, clinic, type, site, facts.get());
    }

    private static Optional<Refusal> unknown(BookSeries command, Clinic clinic) {
        if (clinic.visitType(command.visitType()).filter(VisitType::active).isEmpty()) {
            return Optional.of(ScheduleRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        return clinic.site(command.site()).filter(Site::active).isEmpty()
                ? Optional.of(ScheduleRefusal.NO_SUCH_SITE.of("site"))
                : Optional.empty();
    }

    private Outcome<BookedTogether> book(
            BookSeries command, Writing writing, Clinic clinic, VisitType type, Site site, PatientFacts facts) {
        List<LocalDate> dates = dates(command);
        List<FreeTime> free = free(command, writing, clinic, type, facts);
        List<Booked> booked = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (LocalDate date : dates) {
            Instant wished = date.atTime(command.at()).atZone(site.zone()).toInstant();
            List<FreeTime> near = near(free, site.id(), wished, command.within());
            switch (nearby.book(writing, wished(command, wished), near)) {
                case Outcome.Done<Booked>(Booked one) -> booked.add(one);
                case Outcome.Refused<Booked>(var reasons) -> failed.add(nearby.why(clinic, wished, reasons));
            }
        }
        return failed.isEmpty()
                ? Outcome.done(Bundles.bundle(writing, "series", command.patient(), booked))
                : Outcome.refused(Bundles.notAll(dates.size(), failed));
    }

    private static Book wished(BookSeries command, Instant starts) {
        return Book.of(
                command.patient(),
                command.practitioner(),
                command.visitType(),
                command.site(),
                starts,
                command.comment());
    }

    private List<FreeTime> free(
            BookSeries command, Writing writing, Clinic clinic, VisitType type, PatientFacts facts) {
        int days = (command.times() - 1) * command.everyDays() + 1;
        return search.in(
                writing.sql(),
                clinic,
                FreeSearch.Question.of(
                        command.practitioner(),
                        type,
                        facts.length(type),
                        command.first(),
                        days,
                        writing.now(),
                        command.patient(),
                        facts.roomFeatures()));
    }

    /** Free times within the tolerance, the nearest first, the earlier of two. */
    private static List<FreeTime> near(List<FreeTime> free, UUID site, Instant wished, int within) {
        Duration most = Duration.ofMinutes(within);
        return free.stream()
                .filter(f -> f.site().equals(site) && distance(f, wished).compareTo(most) <= 0)
                .sorted(Comparator.comparing((FreeTime f) -> distance(f, wished))
                        .thenComparing(f -> f.time().start()))
                .toList();
    }

    private static Duration distance(FreeTime free, Instant wished) {
        return Duration.between(wished, free.time().start()).abs();
    }
}
