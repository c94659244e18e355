package clinic.baton.glass;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient's record is restricted.
 *
 * @param patient whose
 * @param since since when, in the practice's time
 * @param by who restricted it; null for somebody unknown
 * @param reason why
 */
public record Restriction(
        UUID patient, Instant since, @Nullable UUID by, String reason) {}
