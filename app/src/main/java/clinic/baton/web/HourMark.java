package clinic.baton.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An hour written at its place on a time axis.
 *
 * @param at steps of five minutes from the axis's start
 * @param label the hour, for example {@code "9:00"}
 */
public record HourMark(int at, String label) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    /**
     * The full hours on an axis, as the wall clock in the zone shows them; right on days of 23 and 25 hours.
     *
     * @param axis where the axis starts
     * @param steps how long it is, in steps of five minutes
     * @param zone the site's zone
     */
    public static List<HourMark> on(Instant axis, int steps, ZoneId zone) {
        var marks = new ArrayList<HourMark>();
        for (int at = 0; at < steps; at++) {
            var time = axis.plus(Span.STEP.multipliedBy(at)).atZone(zone);
            if (time.getMinute() == 0) {
                marks.add(new HourMark(at, HOUR.format(time)));
            }
        }
        return List.copyOf(marks);
    }
}
