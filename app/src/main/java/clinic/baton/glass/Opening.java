package clinic.baton.glass;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a restricted record.
 *
 * @param id its id
 * @param patient whose record
 * @param person who opened it
 * @param reason why
 * @param openedAt when, in the practice's time
 * @param until when it closed again, in the practice's time
 * @param review what a manager thought of it; null while nobody has looked
 */
public record Opening(
        UUID id,
        UUID patient,
        UUID person,
        String reason,
        Instant openedAt,
        Instant until,
        @Nullable Review review) {
    /**
     * What a manager thought.
     *
     * @param at when, in the practice's time
     * @param by who; null for somebody unknown
     * @param verdict what
     * @param note what they added; may be blank
     */
    public record Review(Instant at, @Nullable UUID by, Verdict verdict, String note) {}
}
