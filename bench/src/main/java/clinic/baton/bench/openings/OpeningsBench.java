package clinic.baton.bench.openings;

import clinic.baton.bench.Ground;
import clinic.baton.kernel.Outcome;
import clinic.baton.schedule.FindOpenings;
import clinic.baton.schedule.FreeTimes;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.Openings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looking for a time in a practice of 200 providers with a year of 400,000 appointments: one provider's day, and the first
 * page of fifty providers' sixty days. Measured from the call of the module's face to its answer, database and all; the web
 * server's part isn't in it.
 */
public final class OpeningsBench {
    private static final long SEED = 20_261_126;
    private static final int THREADS = Integer.getInteger("bench.threads", 2);
    private static final int WARM_SECONDS = Integer.getInteger("bench.warm", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final int MANY_PROVIDERS = 50;
    private static final int MANY_DAYS = 60;
    private static final double ELSEWHERE = 157;
    private static final double RATE_TO_REACH = 10 * ELSEWHERE;
    private static final double PAGE_TO_REACH_MILLIS = 150;

    private final FullYear year;
    private final FreeTimes free;
    private final FindOpenings finding;

    private OpeningsBench(FullYear year, FreeTimes free, FindOpenings finding) {
        this.year = year;
        this.free = free;
        this.finding = finding;
    }

    /** Measures, prints, and tells whether what is to be reached was. */
    public static boolean measure() throws SQLException, IOException, InterruptedException, ExecutionException {
        try (Ground ground = Ground.fresh();
                ConfigurableApplicationContext application = ground.application(context -> {})) {
            FullYear year = FullYear.found(ground, application, SEED);
            System.out.printf(
                    Locale.ROOT,
                    "Seed %d, %d providers, %d appointments, %d threads%n",
                    SEED,
                    year.providers().size(),
                    year.appointments(),
                    THREADS);
            var bench = new OpeningsBench(
                    year, application.getBean(FreeTimes.class), application.getBean(FindOpenings.class));
            boolean good = bench.all();
            plan(ground, year);
            return good;
        }
    }

    private boolean all() throws InterruptedException, ExecutionException {
        System.out.printf("%-44s %9s %9s %12s %14s%n", "milliseconds", "p50", "p99", "a second", "of 157/s");
        double rate =
                measured("one provider, one day, unranked", this::unranked).rate();
        measured("one provider, one day, ranked", this::ranked);
        double page = measured("50 providers, 60 days, first page", this::page).p50();
        return rate >= RATE_TO_REACH && page < PAGE_TO_REACH_MILLIS;
    }

    private record Measured(double rate, double p50) {}

    private void unranked(int n) {
        int found = free.of(
                        year.practice(),
                        date(n),
                        year.providers().get(n % year.providers().size()),
                        year.visitType(),
                        null)
                .size();
        check(found);
    }

    private void ranked(int n) {
        OpeningWish wish = OpeningWish.of(year.patient(), year.visitType(), date(n), 1)
                .with(List.of(year.providers().get(n % year.providers().size())));
        check(best(wish));
    }

    private void page(int n) {
        int from = n
                % (year.providers().size()
                        - Math.min(MANY_PROVIDERS, year.providers().size())
                        + 1);
        int to = Math.min(year.providers().size(), from + MANY_PROVIDERS);
        OpeningWish wish = OpeningWish.of(year.patient(), year.visitType(), date(n), MANY_DAYS)
                .with(year.providers().subList(from, to));
        check(best(wish));
    }

    private int best(OpeningWish wish) {
        return finding.find(year.practice(), wish) instanceof Outcome.Done<Openings>(Openings found)
                ? found.best().size()
                : 0;
    }

    private static void check(int found) {
        if (found == 0) {
            throw new IllegalStateException("A search found nothing. Maybe the calendar is full?");
        }
    }

    /** A weekday within half a year. */
    private LocalDate date(int n) {
        LocalDate date = year.first().plusDays(n * 37L % 180);
        return date.getDayOfWeek().getValue() > 5 ? date.plusDays(2) : date;
    }

    private Measured measured(String name, IntConsumer search) throws InterruptedException, ExecutionException {
        during(WARM_SECONDS, search);
        long start = System.nanoTime();
        Histogram times = during(SECONDS, search);
        double rate = times.getTotalCount() / ((System.nanoTime() - start) / 1e9);
        double p50 = times.getValueAtPercentile(50) / 1000.0;
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.2f %9.2f %12.0f %14.1f%n",
                name,
                p50,
                times.getValueAtPercentile(99) / 1000.0,
                rate,
                rate / ELSEWHERE);
        return new Measured(rate, p50);
    }

    private static Histogram during(int seconds, IntConsumer search) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<Histogram>> running = new ArrayList<>();
        Histogram all = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(SEED + thread);
                running.add(pool.submit(() -> alone(end, random, search)));
            }
        }
        for (Future<Histogram> one : running) {
            all.add(one.get());
        }
        return all;
    }

    private static Histogram alone(long end, Random random, IntConsumer search) {
        Histogram times = new Histogram(TimeUnit.MINUTES.toMicros(1), 3);
        while (System.nanoTime() < end) {
            int n = random.nextInt(1_000_000);
            long start = System.nanoTime();
            search.accept(n);
            times.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
        }
        return times;
    }

    /** How the database reads what is taken, as the application's role under row-level security. */
    private static void plan(Ground ground, FullYear year) throws SQLException {
        String providers = "'{"
                + String.join(
                        ",",
                        year.providers().stream()
                                .limit(MANY_PROVIDERS)
                                .map(Object::toString)
                                .toList())
                + "}'::uuid[]";
        try (Connection plain = ground.plain()) {
            plain.setAutoCommit(false);
            try (var statement = plain.createStatement()) {
                statement.execute("select set_config('baton.practice', '" + year.practice() + "', true)");
                try (ResultSet lines = statement.executeQuery("explain (analyze, costs off, timing off)"
                        + " select resource, lane, starts, ends, holder from schedule.reservation where practice = "
                        + year.practice() + " and resource = any(" + providers + ") and starts < '"
                        + year.first().plusDays(MANY_DAYS) + "' and starts > '"
                        + year.first().minusDays(2) + "' and ends > '" + year.first() + "'")) {
                    while (lines.next()) {
                        System.out.println("  " + lines.getString(1));
                    }
                }
            }
            plain.rollback();
        }
    }
}
