package clinic.baton.schedule;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what people write, a date and a time of day at a site, into the moment it means. On the days when clocks change, a
 * time of day may not exist or exist twice; then the answer says so instead of guessing.
 */
public final class LocalMoment {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private LocalMoment() {}

    /**
     * The moment.
     *
     * @param date ISO 8601, as a date field posts it
     * @param time {@code H:mm}
     * @param offset which of the two, where the time comes twice: {@code +02:00}; blank otherwise
     * @param zone the site's
     * @return the moment, or why there is none, about the field {@code date} or {@code time}
     */
    public static Outcome<Instant> of(String date, String time, @Nullable String offset, ZoneId zone) {
        LocalDate day = date(date);
        if (day == null) {
            return Outcome.refused(ScheduleRefusal.BAD_DATE.of("date", Map.of("value", date)));
        }
        LocalTime clock = time(time);
        return clock == null
                ? Outcome.refused(ScheduleRefusal.BAD_TIME.of("time", Map.of("value", time)))
                : of(day.atTime(clock), offset(offset), zone);
    }

    /** The moment of a date and time of day; {@code offset} chooses where it comes twice. */
    public static Outcome<Instant> of(LocalDateTime local, @Nullable ZoneOffset offset, ZoneId zone) {
        List<ZoneOffset> possible = zone.getRules().getValidOffsets(local);
        if (possible.size() == 1) {
            return Outcome.done(local.toInstant(possible.getFirst()));
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (possible.isEmpty()) {
            return Outcome.refused(skipped(local, change));
        }
        return offset != null && possible.contains(offset)
                ? Outcome.done(local.toInstant(offset))
                : Outcome.refused(twice(local, possible));
    }

    /** A date as a date field posts it, or null. */
    public static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time of day written as {@code 9:20}, {@code 09:20} or {@code 09:20:00}, or null. */
    public static @Nullable LocalTime time(@Nullable String text) {
        try {
            if (text == null) {
                return null;
            }
            String time = text.strip();
            return time.length() > 5 ? LocalTime.parse(time) : LocalTime.parse(time, TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : ZoneOffset.of(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Refusal skipped(LocalDateTime local, ZoneOffsetTransition change) {
        return ScheduleRefusal.TIME_SKIPPED.of(
                "time",
                Map.of(
                        "time", TIME.format(local),
                        "date", local.toLocalDate().toString(),
                        "from", TIME.format(change.getDateTimeBefore()),
                        "to", TIME.format(change.getDateTimeAfter())));
    }

    private static Refusal twice(LocalDateTime local, List<ZoneOffset> possible) {
        return ScheduleRefusal.TIME_TWICE.of(
                "offset",
                Map.of(
                        "time", TIME.format(local),
                        "date", local.toLocalDate().toString(),
                        "first", possible.getFirst().getId(),
                        "second", possible.getLast().getId()));
    }
}
