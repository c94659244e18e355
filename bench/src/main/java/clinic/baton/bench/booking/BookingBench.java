package clinic.baton.bench.booking;

import clinic.baton.bench.Ground;
import clinic.baton.bench.booking.Recorder.Sent;
import clinic.baton.bench.booking.Traffic.Count;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.Act;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Bookings a second through {@link Act}, beside plain JDBC that sends the same statements in the same round trips with no
 * application around them, on the same server, by turns in the same run.
 */
public final class BookingBench {
    private static final int CLIENTS = 8;
    private static final int TURNS = 3;
    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "4"));
    private static final int ROUND_TRIPS_AT_MOST = 8;

    private final Ground ground;
    private final Act act;
    private final List<Sent> recorded;
    private final Values original;

    private BookingBench(Ground ground, Act act, List<Sent> recorded, Values original) {
        this.ground = ground;
        this.act = act;
        this.recorded = recorded;
        this.original = original;
    }

    /** Measures and prints; false when bookings overlap or one takes more round trips than it may. */
    public static boolean measure() throws Exception {
        try (Ground ground = Ground.fresh()) {
            Recording recording = Recording.of(ground);
            System.out.println(
                    "A booking's round trips: " + recording.sent().size() + " (at most " + ROUND_TRIPS_AT_MOST + ")");
            if (Boolean.getBoolean("bench.show")) {
                recording.sent().forEach(System.out::println);
            }
            try (ConfigurableApplicationContext application = ground.application(context -> {})) {
                var bench =
                        new BookingBench(ground, application.getBean(Act.class), recording.sent(), recording.values());
                List<BenchClinic> clinics = IntStream.range(0, CLIENTS)
                        .mapToObj(i -> BenchClinic.found(application))
                        .toList();
                System.out.printf(
                        "%-24s %12s %12s %8s %10s %10s%n",
                        "bookings a second", "Baton", "plain JDBC", "ratio", "p50, us", "p99, us");
                bench.compare("1 client", clinics.subList(0, 1), 1);
                bench.compare("8 in one practice", clinics.subList(0, 1), CLIENTS);
                bench.compare("8 in 8 practices", clinics, CLIENTS);
            }
            long overlaps = overlaps(ground);
            System.out.println("Overlapping reservations: " + overlaps + "; errors: 0 (one would have ended the run)");
            return overlaps == 0 && recording.sent().size() <= ROUND_TRIPS_AT_MOST;
        }
    }

    /** One booking written down, with the values that stood in it. */
    private record Recording(List<Sent> sent, Values values) {
        static Recording of(Ground ground) {
            Recorder recorder = new Recorder();
            try (ConfigurableApplicationContext application = ground.application(context -> context.getBeanFactory()
                    .addBeanPostProcessor(new BeanPostProcessor() {
                        @Override
                        public Object postProcessAfterInitialization(Object bean, String name) {
                            return bean instanceof DataSource source ? recorder.over(source) : bean;
                        }
                    }))) {
                BenchClinic clinic = BenchClinic.found(application);
                Act act = application.getBean(Act.class);
                Recording last = once(recorder, act, clinic);
                for (int i = 0;
                        i < 20;
                        i++) { // caches look things up anew now and then: the shortest is the booking itself
                    Recording next = once(recorder, act, clinic);
                    last = next.sent.size() < last.sent.size() ? next : last;
                }
                return last;
            }
        }

        private static Recording once(Recorder recorder, Act act, BenchClinic clinic) {
            Book book = clinic.next();
            UUID key = UUID.randomUUID();
            recorder.take();
            Booked booked = act.run(clinic.desk(), key, book).orThrow();
            return new Recording(recorder.take(), Values.of(clinic, book, booked.appointment(), key));
        }
    }

    private void compare(String name, List<BenchClinic> clinics, int clients) throws Exception {
        List<BooleanSupplier> baton = IntStream.range(0, clients)
                .mapToObj(i -> throughTheDoor(clinics.get(i % clinics.size())))
                .toList();
        List<Replay> replays = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            replays.add(new Replay(ground.plain(), recorded, original));
        }
        List<BooleanSupplier> plain = IntStream.range(0, clients)
                .mapToObj(i -> plainly(replays.get(i), clinics.get(i % clinics.size())))
                .toList();
        Traffic.of(baton, 2 * SECONDS);
        Traffic.of(plain, SECONDS);
        Count through = Count.none();
        Count past = Count.none();
        for (int turn = 0; turn < TURNS; turn++) {
            through = through.plus(Traffic.of(baton, SECONDS));
            past = past.plus(Traffic.of(plain, SECONDS));
        }
        for (Replay replay : replays) {
            replay.close();
        }
        if (through.refused() > 0) {
            throw new IllegalStateException(through.refused() + " bookings of free times were refused");
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %12.0f %12.0f %8.2f %10d %10d%n",
                name,
                through.aSecond(),
                past.aSecond(),
                through.aSecond() / past.aSecond(),
                through.micros().getValueAtPercentile(50),
                through.micros().getValueAtPercentile(99));
    }

    private BooleanSupplier throughTheDoor(BenchClinic clinic) {
        return () -> act.run(clinic.desk(), UUID.randomUUID(), clinic.next()) instanceof Outcome.Done;
    }

    private static BooleanSupplier plainly(Replay replay, BenchClinic clinic) {
        return () -> {
            try {
                replay.book(clinic, clinic.next());
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException("The baseline failed", e);
            }
        };
    }

    private static long overlaps(Ground ground) throws SQLException {
        try (var connection = ground.superuser();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from schedule.reservation a join schedule.reservation b"
                                + " on a.practice = b.practice and a.resource = b.resource and a.lane = b.lane"
                                + " and a.holder < b.holder and a.during && b.during")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
