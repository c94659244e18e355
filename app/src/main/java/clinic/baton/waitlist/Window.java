package clinic.baton.waitlist;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * When somebody could come: hours of a weekday.
 *
 * @param day the weekday
 * @param from the first time
 * @param until the time by which the visit has to be over
 */
public record Window(DayOfWeek day, LocalTime from, LocalTime until) {
    /** Refuses a backward window. */
    public Window {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A window ends after it begins: " + from + " to " + until);
        }
    }

    /** Whether a visit lies in it. */
    public boolean contains(ZonedDateTime start, ZonedDateTime end) {
        return start.getDayOfWeek() == day
                && !start.toLocalTime().isBefore(from)
                && !end.toLocalTime().isAfter(until)
                && end.toLocalDate().equals(start.toLocalDate());
    }

    /** As the database keeps it: {@code MONDAY 08:00-12:00}. */
    public String code() {
        return day + " " + from + "-" + until;
    }

    /** The window of a code, or nothing if it is none. */
    public static Optional<Window> parse(String code) {
        String[] parts = code.strip().toUpperCase(Locale.ROOT).split("[ -]+");
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Window(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
