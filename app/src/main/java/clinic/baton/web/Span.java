package clinic.baton.web;

import java.time.Duration;
import java.time.Instant;

/**
 * A place on a time axis of five-minute steps: where something starts and how long it is. The style sheet has a class
 * for each, since the pages allow no style attribute.
 *
 * @param at steps from the axis's start, 0 to 287
 * @param length steps, at least 1, ending at 288 at the latest
 */
public record Span(int at, int length) {
    /** The length of one step. */
    public static final Duration STEP = Duration.ofMinutes(5);

    private static final int DAY = 288;

    public Span {
        if (at < 0 || length < 1 || at + length > DAY) {
            throw new IllegalArgumentException("A span of " + length + " steps at " + at + " doesn't fit in a day of "
                    + DAY + ". Maybe the axis starts after it?");
        }
    }

    /**
     * The span of a half-open time range on an axis, cut to the axis: starts round down to a step, ends round up.
     *
     * @param axis where the axis starts
     * @param steps how long the axis is, in steps, 1 to 288
     * @param start first instant
     * @param end first instant after it
     */
    public static Span on(Instant axis, int steps, Instant start, Instant end) {
        var step = STEP.toSeconds();
        var from = Math.floorDiv(Duration.between(axis, start).toSeconds(), step);
        var to = Math.ceilDiv(Duration.between(axis, end).toSeconds(), step);
        var first = (int) Math.clamp(from, 0, steps - 1L);
        var last = (int) Math.clamp(to, first + 1L, Math.max(steps, first + 1L));
        return new Span(first, last - first);
    }

    /** The two classes that place an element on its axis. */
    public String css() {
        return "at-" + at + " for-" + length;
    }
}
