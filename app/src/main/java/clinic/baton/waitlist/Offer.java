package clinic.baton.waitlist;

import clinic.baton.kernel.TimeRange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A freed time that is or was offered to somebody.
 *
 * @param id the offer
 * @param entry whose wish it answers
 * @param freed the freed time
 * @param patient to whom
 * @param place what is offered
 * @param status where it stands
 * @param why the rank in words
 * @param offeredAt when
 * @param expiresAt until when it can be taken
 */
public record Offer(
        UUID id,
        UUID entry,
        UUID freed,
        UUID patient,
        Place place,
        OfferStatus status,
        String why,
        Instant offeredAt,
        Instant expiresAt) {
    /**
     * What is offered.
     *
     * @param practitioner with whom
     * @param site where
     * @param visitType what for
     * @param time when
     * @param hold the hold that keeps it while the offer is out; null once it is over
     * @param replaces the visit that would be called off; null for none
     */
    public record Place(
            UUID practitioner,
            UUID site,
            UUID visitType,
            TimeRange time,
            @Nullable UUID hold,
            @Nullable UUID replaces) {}
}
