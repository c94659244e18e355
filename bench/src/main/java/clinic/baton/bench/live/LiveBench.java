package clinic.baton.bench.live;

import clinic.baton.bench.Ground;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * How long it takes from one person's press until all other screens have a change: Baton with everything that it does for one
 * (token, session, the one door, a durable commit, reading, rendering), beside a bare server that is handed the same bytes. By
 * turns in the same run, with the same client.
 */
public final class LiveBench {
    private static final int BOARDS = Integer.getInteger("bench.boards", 500);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 15);
    private static final int WARM_SECONDS = Integer.getInteger("bench.warm", 6);
    private static final int A_SECOND = 10;
    private static final int TURNS = 2;
    private static final double AT_MOST = 3;

    private final Histogram batonMicros = new Histogram(TimeUnit.MINUTES.toMicros(2), 3);
    private final Histogram bareMicros = new Histogram(TimeUnit.MINUTES.toMicros(2), 3);

    private LiveBench() {}

    /** Measures and prints; false when a change didn't come everywhere or Baton's p99 is beyond three times the bare one's. */
    public static boolean measure() throws SQLException, IOException, InterruptedException {
        LiveBench bench = new LiveBench();
        try (Ground ground = Ground.fresh();
                BatonServer baton = BatonServer.on(ground)) {
            for (int turn = 0; turn < TURNS; turn++) {
                bench.turn(baton);
            }
        }
        return bench.print();
    }

    private void turn(BatonServer baton) throws IOException, InterruptedException {
        List<byte[]> warmEvents = new ArrayList<>();
        List<byte[]> events = new ArrayList<>();
        List<Long> warmSequences;
        List<Long> sequences;
        try (Boards boards = Boards.open(BOARDS, baton.boards(), baton.cookie())) {
            Change step = number -> baton.change();
            warmSequences = run(boards, step, WARM_SECONDS, new Histogram(batonMicros));
            sequences = run(boards, step, SECONDS, batonMicros);
            warmSequences.forEach(
                    sequence -> warmEvents.add(boards.all().getFirst().event(sequence)));
            sequences.forEach(sequence -> events.add(boards.all().getFirst().event(sequence)));
        }
        bare(warmEvents, warmSequences, new Histogram(bareMicros));
        bare(events, sequences, bareMicros);
    }

    private static void bare(List<byte[]> events, List<Long> sequences, Histogram micros)
            throws IOException, InterruptedException {
        try (BareServer bare = BareServer.sending(events::get);
                Boards boards = Boards.open(BOARDS, bare.at("/live"), "none=0");
                Presser presser = new Presser(bare)) {
            run(
                    boards,
                    number -> {
                        presser.press(number);
                        return sequences.get(number);
                    },
                    events.size() / A_SECOND,
                    micros);
        }
    }

    /** A change by its number in the run, answered with the sequence by which boards know it. */
    private interface Change {
        long make(int number) throws IOException, InterruptedException;
    }

    /** Ten changes a second. What starts late counts from when it should have started. */
    private static List<Long> run(Boards boards, Change change, int seconds, Histogram micros)
            throws IOException, InterruptedException {
        List<Long> sequences = new ArrayList<>();
        List<Long> dueNanos = new ArrayList<>();
        long begin = System.nanoTime();
        for (int number = 0; number < seconds * A_SECOND; number++) {
            long due = begin + number * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            sequences.add(change.make(number));
            dueNanos.add(due);
        }
        if (!boards.showing(sequences.getLast())) {
            System.out.println("The last change didn't come to every board.");
        }
        for (int i = 0; i < sequences.size(); i++) {
            boards.note(sequences.get(i), dueNanos.get(i), micros);
        }
        return sequences;
    }

    private boolean print() {
        long expected = (long) BOARDS * SECONDS * A_SECOND * TURNS;
        double ratio = (double) batonMicros.getValueAtPercentile(99) / bareMicros.getValueAtPercentile(99);
        System.out.printf(
                Locale.ROOT,
                "%d boards, %d changes a second, %d s in %d turns, load %.1f on %d cores%n",
                BOARDS,
                A_SECOND,
                SECONDS * TURNS,
                TURNS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-28s %10s %10s %10s %10s%n", "change to other screen, ms", "p50", "p99", "most", "missing");
        print("Baton", batonMicros, expected);
        print("bare JDK server", bareMicros, expected);
        System.out.printf(Locale.ROOT, "p99 is %.1f times the bare one (at most %.0f wanted)%n", ratio, AT_MOST);
        return batonMicros.getTotalCount() == expected && ratio <= AT_MOST;
    }

    private static void print(String name, Histogram micros, long expected) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %10.1f %10.1f %10.1f %10d%n",
                name,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                micros.getMaxValue() / 1000.0,
                expected - micros.getTotalCount());
    }
}
