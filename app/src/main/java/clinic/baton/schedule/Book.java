package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books a visit.
 *
 * @param patient who comes
 * @param practitioner whom they see; null where the kind of visit needs nobody in particular
 * @param visitType what for
 * @param site where
 * @param starts when
 * @param minutes how long; null for what the kind of visit and the patient's needs take
 * @param room the room; null for a fitting one where the kind of visit needs a particular kind, otherwise found on the day
 * @param hold the held time it is put in place of; null for none
 * @param comment a note for staff
 */
public record Book(
        UUID patient,
        @Nullable UUID practitioner,
        UUID visitType,
        UUID site,
        Instant starts,
        @Nullable Integer minutes,
        @Nullable UUID room,
        @Nullable UUID hold,
        @Nullable String comment)
        implements Command<Booked> {
    /** A booking for as long as it takes, in a room that fits, at time that nothing is held. */
    public static Book of(
            UUID patient,
            @Nullable UUID practitioner,
            UUID visitType,
            UUID site,
            Instant starts,
            @Nullable String comment) {
        return new Book(patient, practitioner, visitType, site, starts, null, null, null, comment);
    }

    /** The same at another start. */
    public Book at(Instant other) {
        return new Book(patient, practitioner, visitType, site, other, minutes, room, hold, comment);
    }
}
