package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.time.LocalDate;
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
        int version) {
    /** The same, taking place or not. */
    public Session cancelled(boolean off) {
        return new Session(id, practitioner, site, date, time, lanes, lateMinutes, note, off, version);
    }

    /** The same with another version number. */
    public Session version(int number) {
        return new Session(id, practitioner, site, date, time, lanes, lateMinutes, note, cancelled, number);
    }
}
