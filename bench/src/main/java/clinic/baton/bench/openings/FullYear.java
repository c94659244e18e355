package clinic.baton.bench.openings;

import clinic.baton.bench.Ground;
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
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.context.ApplicationContext;

/**
 * A practice with many providers who work from eight to six on weekdays, and a year of visits of fifteen minutes ahead of it.
 *
 * @param practice the practice
 * @param visitType its only kind of visit
 * @param providers its providers
 * @param patient somebody who looks for a time
 * @param first the first date of the year
 * @param appointments how many are booked
 */
record FullYear(
        PracticeId practice, UUID visitType, List<UUID> providers, UUID patient, LocalDate first, int appointments) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int PROVIDERS = Integer.getInteger("bench.providers", 200);
    private static final int APPOINTMENTS = Integer.getInteger("bench.appointments", 400_000);
    private static final int WORKDAYS = 250;
    private static final int SLOTS = 40;
    private static final int MINUTES = 15;

    static FullYear found(Ground ground, ApplicationContext application, long seed) throws SQLException, IOException {
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
        hours(act, desk, site, providers);
        Details details = Details.of("Family", "Given", LocalDate.of(1960, 5, 4));
        UUID patient = run(act, desk, new RegisterPatient(details, List.of(), List.of(), List.of()));
        var year = new FullYear(
                practice, type, providers, patient, LocalDate.now(ZONE).plusDays(1), APPOINTMENTS);
        year.book(ground, site, seed);
        return year;
    }

    private static void hours(Act act, Caller desk, UUID site, List<UUID> providers) {
        List<Hours> week = Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() < DayOfWeek.SATURDAY.getValue())
                .map(day -> new Hours(day, LocalTime.of(8, 0), LocalTime.of(18, 0)))
                .toList();
        run(act, desk, new SetOpeningHours(site, 1, week));
        List<WorkingHours.Block> blocks =
                week.stream().map(h -> new WorkingHours.Block(site, h, 1)).toList();
        for (UUID provider : providers) {
            run(act, desk, new SetWorkingHours(provider, 1, blocks));
        }
    }

    /** Puts the visits in as a copy: booking them one by one would take an hour, and isn't what is measured. */
    private void book(Ground ground, UUID site, long seed) throws SQLException, IOException {
        List<LocalDate> dates = first.datesUntil(first.plusYears(1))
                .filter(d -> d.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .limit(WORKDAYS)
                .toList();
        int aDay = Math.ceilDiv(appointments, providers.size() * dates.size());
        Random random = new Random(seed);
        try (Connection superuser = ground.superuser()) {
            CopyManager copy = superuser.unwrap(PGConnection.class).getCopyAPI();
            int n = 0;
            for (LocalDate date : dates) {
                StringBuilder visits = new StringBuilder();
                StringBuilder taken = new StringBuilder();
                for (UUID provider : providers) {
                    for (int slot : random.ints(0, SLOTS).distinct().limit(aDay).toArray()) {
                        if (n < appointments) {
                            row(provider, site, date, slot, n++, visits, taken);
                        }
                    }
                }
                copy.copyIn(
                        "copy schedule.appointment (practice, id, patient, practitioner, visit_type, site, starts, ends, status,"
                                + " booked_at) from stdin",
                        new StringReader(visits.toString()));
                copy.copyIn(
                        "copy schedule.reservation (practice, holder, kind, resource, lane, starts, ends) from stdin",
                        new StringReader(taken.toString()));
            }
            try (var statement = superuser.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private void row(
            UUID provider, UUID site, LocalDate date, int slot, int n, StringBuilder visits, StringBuilder taken) {
        Instant starts = date.atTime(8, 0)
                .plusMinutes((long) MINUTES * slot)
                .atZone(ZONE)
                .toInstant();
        Instant ends = starts.plus(MINUTES, ChronoUnit.MINUTES);
        UUID id = new UUID(practice.value(), n);
        UUID who = new UUID(practice.value() + 1_000L, n);
        line(visits, practice, id, who, provider, visitType, site, starts, ends, "booked", starts);
        line(taken, practice, id, "provider", provider, 0, starts, ends);
        line(taken, practice, id, "patient", who, 0, starts, ends);
    }

    private static void line(StringBuilder lines, Object... values) {
        List<String> all = new ArrayList<>();
        for (Object value : values) {
            all.add(value.toString());
        }
        lines.append(String.join("\t", all)).append('\n');
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

    private static <R> R run(Act act, Caller caller, Command<R> command) {
        return act.run(caller, UUID.randomUUID(), command).orThrow();
    }
}
