package clinic.baton.rehearsal.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen in a simulated day, soonest first, at one moment in the order in which it was planned; and its time. */
final class Happenings implements InstantSource {
    private final PriorityQueue<Happening> queue =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingLong(Happening::order));
    private Instant now;
    private long planned;

    Happenings(Instant begin) {
        this.now = begin;
    }

    private record Happening(Instant at, long order, Runnable what) {}

    /** Plans something; what should have been already happens now. */
    void at(Instant when, Runnable what) {
        queue.add(new Happening(when.isBefore(now) ? now : when, planned, what));
        planned++;
    }

    void in(Duration later, Runnable what) {
        at(now.plus(later), what);
    }

    /** Lets the next thing happen; false when there is none before the end. */
    boolean next(Instant end) {
        Happening first = queue.peek();
        if (first == null || first.at().isAfter(end)) {
            return false;
        }
        queue.remove();
        now = first.at();
        first.what().run();
        return true;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
