package clinic.baton.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A time axis of five-minute steps that a grid or a strip is drawn on.
 *
 * @param starts its first instant
 * @param steps its length, 1 to 288
 * @param zone the site's zone, for the hours written beside it
 * @param now practice time when the page was drawn; the line moves by itself from then on
 */
public record Axis(Instant starts, int steps, ZoneId zone, Instant now) {
    /** Where a half-open range lies on this axis, cut to it. */
    public Span span(Instant start, Instant end) {
        return Span.on(starts, steps, start, end);
    }

    /** The whole axis. */
    public Span whole() {
        return new Span(0, steps);
    }

    /** The hours to write beside it. */
    public List<HourMark> hours() {
        return HourMark.on(starts, steps, zone);
    }

    /** Whether the line of the present lies on this axis. */
    public boolean showsNow() {
        return !now.isBefore(starts) && now.isBefore(starts.plus(Span.STEP.multipliedBy(steps)));
    }

    /** The class that places the line of the present; the first step when it is off the axis. */
    public String nowCss() {
        var at = showsNow() ? Duration.between(starts, now).dividedBy(Span.STEP) : 0;
        return "at-" + at;
    }
}
