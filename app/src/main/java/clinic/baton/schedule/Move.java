package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an appointment: to another time, provider, length or room.
 *
 * @param appointment which
 * @param version the version that was on the mover's screen
 * @param practitioner whom they see now; null where the kind of visit needs nobody in particular
 * @param starts when it is now
 * @param minutes how long it is now; null leaves its length
 * @param room the room now; null keeps the room it has if that is free, or finds a fitting one
 */
public record Move(
        UUID appointment,
        int version,
        @Nullable UUID practitioner,
        Instant starts,
        @Nullable Integer minutes,
        @Nullable UUID room)
        implements Command<Booked> {}
