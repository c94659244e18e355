package clinic.baton.desk.web;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as the Desk says them.
 *
 * @param zone the practice's zone
 */
public record DeskTimes(ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** {@code 9:20}. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** {@code 9:20 to 9:40}. */
    public String range(TimeRange range) {
        return time(range.start()) + " to " + time(range.end());
    }

    /** {@code Mon 23 Nov}. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }
}
