package clinic.baton.reminders;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long before a visit somebody is reminded: whole days by the calendar, or hours by the clock.
 *
 * @param code ISO 8601: {@code P7D}, {@code P2D}, {@code PT2H}
 */
public record ReminderStep(String code) {
    /** A week, two days and two hours before. */
    public static final List<ReminderStep> USUAL =
            List.of(new ReminderStep("P7D"), new ReminderStep("P2D"), new ReminderStep("PT2H"));

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(21, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Pattern WORDS = Pattern.compile("(\\d{1,3})\\s*(d|days?|h|hours?)");
    private static final int MOST_DAYS = 60;
    private static final int MOST_HOURS = 24;

    /** Refuses what is no step; {@link #parse} explains instead. */
    public ReminderStep {
        if (!legal(code)) {
            throw new IllegalArgumentException("A reminder is P1D to P60D or PT1H to PT24H before, not " + code);
        }
    }

    /** The step of a code, or nothing if it is none. */
    public static Optional<ReminderStep> parse(String code) {
        return legal(code) ? Optional.of(new ReminderStep(code)) : Optional.empty();
    }

    /** The step of what somebody wrote: {@code 7 days}, {@code 2d}, {@code 2 hours}; nothing if it is none. */
    public static Optional<ReminderStep> written(String words) {
        Matcher parts = WORDS.matcher(words.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        return parse(parts.group(2).startsWith("h") ? "PT" + parts.group(1) + "H" : "P" + parts.group(1) + "D");
    }

    private static boolean legal(String code) {
        try {
            if (code.startsWith("PT")) {
                Duration length = Duration.parse(code);
                return length.toMinutes() % 60 == 0 && length.toHours() >= 1 && length.toHours() <= MOST_HOURS;
            }
            Period days = Period.parse(code);
            return days.getMonths() == 0 && days.getYears() == 0 && days.getDays() >= 1 && days.getDays() <= MOST_DAYS;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean hours() {
        return code.startsWith("PT");
    }

    /**
     * When the reminder is due. Days keep the time of day also when clocks change in between; hours are real hours. Never
     * at night: hours before a morning visit become the evening before, days become 8 in the morning.
     */
    public Instant due(Instant starts, ZoneId zone) {
        ZonedDateTime visit = starts.atZone(zone);
        ZonedDateTime due = hours() ? visit.minus(Duration.parse(code)) : visit.minus(Period.parse(code));
        if (due.toLocalTime().isBefore(FROM)) {
            return (hours() ? due.minusDays(1).with(EVENING) : due.with(FROM)).toInstant();
        }
        return (due.toLocalTime().isBefore(UNTIL) ? due : due.with(EVENING)).toInstant();
    }

    /** As staff say it: "7 days", "2 hours". */
    public String words() {
        long many =
                hours() ? Duration.parse(code).toHours() : Period.parse(code).get(ChronoUnit.DAYS);
        String unit = hours() ? "hour" : "day";
        return many + " " + unit + (many == 1 ? "" : "s");
    }
}
