package clinic.baton.forecast;

import java.time.Duration;
import java.time.Instant;

/**
 * When something will be, in the practice's time. A range, never a point: it is earlier than {@code from} one time in ten,
 * and later than {@code until} one time in ten.
 *
 * @param from the 10 % quantile
 * @param likely the median
 * @param until the 90 % quantile
 */
public record WaitRange(Instant from, Instant likely, Instant until) {
    /** Refuses an order that isn't one. */
    public WaitRange {
        if (likely.isBefore(from) || until.isBefore(likely)) {
            throw new IllegalArgumentException("A range runs forward: " + from + ", " + likely + ", " + until);
        }
    }

    /** Whether a moment lies in it, both ends included. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    /** How much wider than nothing it is. */
    public Duration width() {
        return Duration.between(from, until);
    }
}
