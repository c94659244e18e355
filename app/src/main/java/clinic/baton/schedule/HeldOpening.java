package clinic.baton.schedule;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.util.UUID;

/**
 * An opening that is held.
 *
 * @param appointment the pending appointment it became
 * @param time when
 * @param expiresAt when it is let go by itself, in wall time
 */
public record HeldOpening(UUID appointment, TimeRange time, Instant expiresAt) {}
