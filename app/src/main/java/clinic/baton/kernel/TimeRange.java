package clinic.baton.kernel;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, half-open: the end is not part of it, so ranges that touch don't overlap.
 *
 * @param start first instant
 * @param end first instant after; later than start
 */
public record TimeRange(Instant start, Instant end) {
    /** Refuses an empty or backward range. */
    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A time range ends after it starts: " + start + " to " + end);
        }
    }

    /** The range that begins at {@code start} and lasts {@code length}. */
    public static TimeRange of(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    /** How long it lasts. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whether the two have a moment in common. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the moment lies within. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }
}
