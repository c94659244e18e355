package clinic.baton.bench.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.Histogram;

/** Clients that each do one thing after another for a while. */
final class Traffic {
    private static final long LONGEST_MICROS = TimeUnit.SECONDS.toMicros(60);

    private Traffic() {}

    /**
     * What came of it.
     *
     * @param done how often it was done
     * @param refused how often it was refused
     * @param seconds how long it took
     * @param micros how long each took
     */
    record Count(long done, long refused, double seconds, Histogram micros) {
        static Count none() {
            return new Count(0, 0, 0, new Histogram(LONGEST_MICROS, 3));
        }

        Count plus(Count other) {
            Histogram both = micros.copy();
            both.add(other.micros);
            return new Count(done + other.done, refused + other.refused, seconds + other.seconds, both);
        }

        double aSecond() {
            return done / seconds;
        }
    }

    /** Lets the clients work, each one of the given pieces of work again and again. A failure ends the measuring. */
    static Count of(List<? extends BooleanSupplier> clients, double seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        List<Future<Count>> running = new ArrayList<>();
        Count all = Count.none();
        try (var pool = Executors.newFixedThreadPool(clients.size())) {
            for (BooleanSupplier client : clients) {
                running.add(pool.submit(() -> one(client, end)));
            }
            for (Future<Count> one : running) {
                all = all.plus(one.get());
            }
        }
        double took = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        return new Count(all.done, all.refused, took, all.micros);
    }

    private static Count one(BooleanSupplier client, long end) {
        Histogram micros = new Histogram(LONGEST_MICROS, 3);
        long done = 0;
        long refused = 0;
        for (long now = System.nanoTime(); now < end; ) {
            if (client.getAsBoolean()) {
                done++;
            } else {
                refused++;
            }
            long then = System.nanoTime();
            micros.recordValue(Math.min(TimeUnit.NANOSECONDS.toMicros(then - now), LONGEST_MICROS));
            now = then;
        }
        return new Count(done, refused, 0, micros);
    }
}
