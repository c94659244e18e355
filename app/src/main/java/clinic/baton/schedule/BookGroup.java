package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books several patients together into one group, all or none. Where the group stands already they join it.
 *
 * @param patients who come, each once, at least one and at most as many as the group has places
 * @param practitioner whom they meet with; null where the kind of visit needs nobody in particular
 * @param visitType what for: a kind of visit for which patients come together
 * @param site where
 * @param starts when
 * @param comment a note for staff on each
 */
public record BookGroup(
        List<UUID> patients,
        @Nullable UUID practitioner,
        UUID visitType,
        UUID site,
        Instant starts,
        @Nullable String comment)
        implements Command<BookedTogether> {
    /** Keeps the list from changing. */
    public BookGroup {
        patients = List.copyOf(patients);
    }
}
