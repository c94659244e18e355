package clinic.baton.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants an earlier time.
 *
 * @param id the entry
 * @param wish what they want
 * @param since when they were put on the list
 * @param offers how many times were offered to them
 * @param version grows with each change
 */
public record WaitEntry(UUID id, Wish wish, Instant since, int offers, int version) {
    /**
     * What somebody wants.
     *
     * @param patient who
     * @param visitType what for
     * @param practitioner whom they want to see; null for anybody
     * @param urgency how soon they should be seen
     * @param windows when they could come; none for any time
     * @param earliest from which date on
     * @param latest until which date
     * @param noticeMinutes how long before a visit they need to know, to get here; 0 to 10080
     * @param appointment the later visit that the earlier one would replace; null for none
     * @param note a note for staff
     */
    public record Wish(
            UUID patient,
            UUID visitType,
            @Nullable UUID practitioner,
            WaitUrgency urgency,
            List<Window> windows,
            LocalDate earliest,
            LocalDate latest,
            int noticeMinutes,
            @Nullable UUID appointment,
            @Nullable String note) {
        /** Keeps the windows from changing. */
        public Wish {
            windows = List.copyOf(windows);
        }
    }
}
