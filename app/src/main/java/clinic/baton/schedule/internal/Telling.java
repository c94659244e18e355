package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Times and dates as refusals tell them, in a site's zone. */
record Telling(ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** The time, with the date where it isn't the same. */
    String time(Instant moment, LocalDate known) {
        LocalDate date = date(moment);
        return date.equals(known) ? time(moment) : time(moment) + " on " + day(date);
    }

    LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    String day(LocalDate date) {
        return DATE.format(date);
    }

    String dayAndYear(LocalDate date) {
        return YEAR.format(date);
    }

    String range(TimeRange range) {
        return time(range.start()) + "–" + time(range.end());
    }

    String ranges(List<TimeRange> ranges) {
        return ranges.stream().map(this::range).collect(Collectors.joining(", "));
    }
}
