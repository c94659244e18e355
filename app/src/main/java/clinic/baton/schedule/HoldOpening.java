package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds an opening for whoever is choosing: nobody else can have it until it is confirmed, let go, or three minutes of wall
 * time are over.
 *
 * @param patient who comes
 * @param practitioner whom they see; null where the kind of visit needs nobody in particular
 * @param visitType what for
 * @param site where
 * @param starts when
 * @param minutes how long; null for what the kind of visit and the patient's needs take
 * @param hold the held time it is put in place of; null for none
 * @param comment a note for staff
 */
public record HoldOpening(
        UUID patient,
        @Nullable UUID practitioner,
        UUID visitType,
        UUID site,
        Instant starts,
        @Nullable Integer minutes,
        @Nullable UUID hold,
        @Nullable String comment)
        implements Command<HeldOpening> {
    /** The booking that confirming it makes. */
    public Book book() {
        return new Book(patient, practitioner, visitType, site, starts, minutes, null, hold, comment);
    }
}
