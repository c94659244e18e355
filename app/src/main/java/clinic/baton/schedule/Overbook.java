package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books a visit beside others of the same provider: it adds a lane. Room, equipment and patient still can't be in two
 * places.
 *
 * @param patient who comes
 * @param practitioner whom they see
 * @param visitType what for
 * @param site where
 * @param starts when
 * @param minutes how long; null for what the kind of visit and the patient's needs take
 * @param room the room; null for a fitting one
 * @param comment a note for staff
 * @param reason why it has to be; kept on the record
 */
public record Overbook(
        UUID patient,
        UUID practitioner,
        UUID visitType,
        UUID site,
        Instant starts,
        @Nullable Integer minutes,
        @Nullable UUID room,
        @Nullable String comment,
        String reason)
        implements Command<Booked> {}
