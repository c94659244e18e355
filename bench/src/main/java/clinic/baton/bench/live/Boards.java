package clinic.baton.bench.live;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * Many open Boards of one clinic.
 *
 * @param all each of them; the first keeps what came
 */
record Boards(List<OpenBoard> all) implements AutoCloseable {
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    /** Opens them and waits until each is live. */
    static Boards open(int count, URI address, String cookie) throws IOException, InterruptedException {
        List<OpenBoard> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(OpenBoard.at(address, cookie, i == 0));
        }
        Boards boards = new Boards(all);
        long start = System.nanoTime();
        while (!all.stream().allMatch(OpenBoard::isOpen)) {
            if (System.nanoTime() - start > 6 * PATIENCE_NANOS) {
                throw new IllegalStateException(
                        "Only " + all.stream().filter(OpenBoard::isOpen).count() + " of " + count
                                + " boards became live. Maybe the server refuses so many streams?");
            }
            Thread.sleep(20);
        }
        return boards;
    }

    /** Waits until a change stands on all of them, or says that it doesn't. */
    boolean showing(long sequence) throws InterruptedException {
        long start = System.nanoTime();
        while (all.stream().anyMatch(board -> board.cameNanos(sequence) < 0)) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                return false;
            }
            Thread.sleep(5);
        }
        return true;
    }

    /** Adds how long each board waited for a change, in microseconds. */
    void note(long sequence, long startNanos, Histogram micros) {
        for (OpenBoard board : all) {
            long came = board.cameNanos(sequence);
            if (came >= 0) {
                micros.recordValue(Math.max(1, (came - startNanos) / 1_000));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (OpenBoard board : all) {
            board.close();
        }
    }
}
