package clinic.baton.practice;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A stretch of a weekday, in the site's local time, half-open. It begins and ends on the same day.
 *
 * @param day the weekday
 * @param from the first minute
 * @param until the first minute after; later than {@code from}
 */
public record Hours(DayOfWeek day, LocalTime from, LocalTime until) {
    /** Whether the two have a minute in common. */
    public boolean overlaps(Hours other) {
        return day == other.day && from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether the minute lies within. */
    public boolean contains(DayOfWeek otherDay, LocalTime time) {
        return day == otherDay && !time.isBefore(from) && time.isBefore(until);
    }
}
