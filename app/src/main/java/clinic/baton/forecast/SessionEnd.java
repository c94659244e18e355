package clinic.baton.forecast;

import java.time.Instant;
import java.util.UUID;

/**
 * When a provider's last patient of the day will be done.
 *
 * @param practitioner the provider
 * @param planned when the last session should end
 * @param end when it will
 * @param chanceOnTime the chance that this is by then, in [0, 1]
 */
public record SessionEnd(UUID practitioner, Instant planned, WaitRange end, double chanceOnTime) {}
