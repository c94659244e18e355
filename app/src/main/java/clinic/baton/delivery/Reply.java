package clinic.baton.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote back.
 *
 * @param id its id
 * @param sender the number it came from
 * @param body their words
 * @param at when, in the practice's time
 * @param meaning what it was taken for
 * @param patient whom it concerns, if that is known
 */
public record Reply(
        UUID id,
        String sender,
        String body,
        Instant at,
        String meaning,
        @Nullable UUID patient) {}
