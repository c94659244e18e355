package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider's block of clinic time on a date. A date's sessions follow from the working hours until somebody changes one;
 * from then on they are kept.
 *
 * @param id the session; the same for the same provider, date and start while it follows from the working hours
 * @param practitioner the provider
 * @param site where
 * @param date the date, in the site's zone
 * @param time from when to when
 * @param lanes how many parallel lines are planned, 1 to 6
 * @param lateMinutes how late the provider runs, as they said
 * @param note a word on it
 * @param cancelled whether it doesn't take place
 * @param layout where visits start, and which kinds it takes
 * @param template the template that made it; null when it was made by hand or follows from the working hours
 * @param version 0 while it follows from the working hours, then growing by one with each change
 */
public record Session(
        UUID id,
        UUID practitioner,
        UUID site,
        LocalDate date,
        TimeRange time,
        int lanes,
        int lateMinutes,
        @Nullable String note,
        boolean cancelled,
        SessionLayout layout,
        @Nullable UUID template,
        int version) {
    /** A session written down before there were layouts has none. */
    public Session {
        layout = Objects.requireNonNullElse(layout, SessionLayout.NONE);
    }

    /** A session with any start and no rules, made by no template. */
    public Session(
            UUID id,
            UUID practitioner,
            UUID site,
            LocalDate date,
            TimeRange time,
            int lanes,
            int lateMinutes,
            @Nullable String note,
            boolean cancelled,
            int version) {
        this(
                id,
                practitioner,
                site,
                date,
                time,
                lanes,
                lateMinutes,
                note,
                cancelled,
                SessionLayout.NONE,
                null,
                version);
    }

    /** The same, taking place or not. */
    public Session cancelled(boolean off) {
        return new Session(
                id, practitioner, site, date, time, lanes, lateMinutes, note, off, layout, template, version);
    }

    /** The same, not taking place because somebody is away or the practice closed; its note says why. */
    public Session away(String why) {
        return new Session(
                id, practitioner, site, date, time, lanes, lateMinutes, why, true, layout, template, version);
    }

    /** The same with another version number. */
    public Session version(int number) {
        return new Session(
                id, practitioner, site, date, time, lanes, lateMinutes, note, cancelled, layout, template, number);
    }
}
