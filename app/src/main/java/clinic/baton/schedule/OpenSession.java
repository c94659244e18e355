package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens clinic time of a provider on a date, beside what the working hours give. Answers the session's id.
 *
 * @param practitioner the provider
 * @param site where
 * @param date the date, in the site's zone
 * @param starts from when, local time
 * @param ends until when, local time, later than {@code starts}
 * @param lanes parallel lines, 1 to 6
 * @param note a word on it
 */
public record OpenSession(
        UUID practitioner,
        UUID site,
        LocalDate date,
        LocalTime starts,
        LocalTime ends,
        int lanes,
        @Nullable String note)
        implements Command<UUID> {}
