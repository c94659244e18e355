package clinic.baton.nursing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider asks for a nurse, and nobody has answered yet.
 *
 * @param id the call
 * @param provider who asks
 * @param what for what
 * @param encounter which visit it is about; null for none
 * @param room where; null for nowhere in particular
 * @param at when, in the practice's time
 */
public record NurseCall(
        UUID id,
        UUID provider,
        Errand what,
        @Nullable UUID encounter,
        @Nullable UUID room,
        Instant at) {}
