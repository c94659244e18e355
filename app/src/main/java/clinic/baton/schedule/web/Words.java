package clinic.baton.schedule.web;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and dates as the schedule says them. */
final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    static String moment(Instant moment, ZoneId zone) {
        return date(moment.atZone(zone).toLocalDate()) + " " + time(moment, zone);
    }

    static String range(TimeRange range, ZoneId zone) {
        return time(range.start(), zone) + " to " + time(range.end(), zone);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String longDate(LocalDate date) {
        return LONG_DATE.format(date);
    }
}
