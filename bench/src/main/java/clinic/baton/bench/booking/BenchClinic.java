package clinic.baton.bench.booking;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Details;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.AddSites;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.FoundPractice;
import clinic.baton.practice.Hours;
import clinic.baton.practice.PracticeDetails;
import clinic.baton.practice.PracticeKind;
import clinic.baton.practice.Practices;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.SetOpeningHours;
import clinic.baton.practice.SetWorkingHours;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.practice.WorkingHours;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.schedule.Book;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * A practice with room for many bookings: eight providers who work from eight to six every day, and visits of ten minutes. It
 * deals out free times, each once, dates mixed as at a real desk.
 *
 * @param desk who books
 * @param site its only site
 * @param visitType its only kind of visit
 * @param providers its providers
 * @param patients its patients
 * @param dealt how many times were dealt out
 */
record BenchClinic(
        Caller desk, UUID site, UUID visitType, List<UUID> providers, List<UUID> patients, AtomicInteger dealt) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int PROVIDERS = 8;
    private static final int PATIENTS = 400;
    private static final int MINUTES = 10;
    private static final int SLOTS_A_DAY = 60;
    private static final int DAYS = 1_000;
    private static final int SLOTS = SLOTS_A_DAY * DAYS;
    /** No factor in common with SLOTS, so each is met once, far from the one before. */
    private static final int STEP = 36_989;

    static BenchClinic found(ApplicationContext application) {
        Act act = application.getBean(Act.class);
        PracticeId practice = application.getBean(Practices.class).nextNumber();
        Caller desk = Caller.system(practice);
        run(
                act,
                desk,
                new FoundPractice(
                        PracticeKind.REAL, new PracticeDetails("Practice " + practice, null, ZONE, null, "DE")));
        UUID site = run(act, desk, new AddSites(new Site.Details("Main Street", ZONE, null, null)))
                .id();
        UUID type = run(act, desk, new AddVisitTypes(List.of(visit()))).ids().getFirst();
        List<UUID> providers =
                run(act, desk, new AddPractitioners(practitioners())).ids();
        List<Hours> week = week();
        run(act, desk, new SetOpeningHours(site, 1, week));
        for (UUID provider : providers) {
            run(
                    act,
                    desk,
                    new SetWorkingHours(
                            provider,
                            1,
                            week.stream()
                                    .map(h -> new WorkingHours.Block(site, h, 1))
                                    .toList()));
        }
        List<UUID> patients = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            Details details = Details.of("Family" + i, "Given", LocalDate.of(1960, 5, 4));
            patients.add(run(act, desk, new RegisterPatient(details, List.of(), List.of(), List.of())));
        }
        return new BenchClinic(desk, site, type, providers, List.copyOf(patients), new AtomicInteger());
    }

    /** A booking of a time that is free and was never dealt before. */
    Book next() {
        int n = dealt.getAndIncrement();
        if (n >= SLOTS * PROVIDERS) {
            throw new IllegalStateException(
                    "All " + n + " times of a practice are booked. Maybe measure a shorter while?");
        }
        int slot = (int) ((long) n * STEP % SLOTS);
        Instant starts = LocalDate.now(ZONE)
                .plusDays(1 + slot / SLOTS_A_DAY)
                .atTime(8, 0)
                .plus((long) MINUTES * (slot % SLOTS_A_DAY), ChronoUnit.MINUTES)
                .atZone(ZONE)
                .toInstant();
        UUID provider = providers.get(n / SLOTS);
        UUID patient = patients.get((slot * PROVIDERS + n / SLOTS) % PATIENTS);
        return new Book(patient, provider, visitType, site, starts, null, null, null, null);
    }

    private static VisitType.Details visit() {
        return new VisitType.Details(
                "Follow-up", "Follow-up", VisitFamily.FOLLOW_UP, MINUTES, 0, 0, null, true, null, null);
    }

    private static List<Practitioner.Details> practitioners() {
        return IntStream.range(0, PROVIDERS)
                .mapToObj(i -> new Practitioner.Details(
                        "Dr. Number " + i, "Dr " + i, PractitionerRole.PHYSICIAN, true, null, null))
                .toList();
    }

    private static List<Hours> week() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Hours(day, LocalTime.of(8, 0), LocalTime.of(18, 0)))
                .toList();
    }

    private static <R> R run(Act act, Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command).orThrow();
    }
}
