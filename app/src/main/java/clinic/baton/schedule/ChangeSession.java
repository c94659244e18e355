package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes a provider's clinic time on one date. Appointments that then stand outside it stay; the schedule shows them so.
 *
 * @param session which
 * @param practitioner its provider
 * @param date its date
 * @param version the version that was on the screen; 0 while it follows from the working hours
 * @param starts from when, local time
 * @param ends until when, local time, later than {@code starts}
 * @param lanes parallel lines, 1 to 6
 * @param lateMinutes how late the provider runs, 0 to 480
 * @param note a word on it
 * @param cancelled whether it doesn't take place
 */
public record ChangeSession(
        UUID session,
        UUID practitioner,
        LocalDate date,
        int version,
        LocalTime starts,
        LocalTime ends,
        int lanes,
        int lateMinutes,
        @Nullable String note,
        boolean cancelled)
        implements Command<Nothing> {}
