package clinic.baton.schedule;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds openings, ranks them with reasons, and says why a time isn't one. */
public interface FindOpenings {
    /** The openings that fit a wish, the best first; refused when the wish names what isn't there or a time that is over. */
    Outcome<Openings> find(PracticeId practice, OpeningWish wish);

    /** Whether a time can be had, and if not, everything that stands in the way. */
    WhyNot why(PracticeId practice, Pointed pointed);

    /** The third next start of a provider, or of anybody, that doesn't overlap the others. */
    Optional<Instant> thirdNext(PracticeId practice, @Nullable UUID practitioner, UUID visitType);

    /**
     * A time that somebody points at.
     *
     * @param patient who would come; null when that isn't known yet
     * @param practitioner whom they would see; null for nobody in particular
     * @param visitType what for
     * @param site where
     * @param starts when
     */
    record Pointed(@Nullable UUID patient, @Nullable UUID practitioner, UUID visitType, UUID site, Instant starts) {}
}
