package clinic.baton.engine.learn;

import clinic.baton.engine.Require;
import java.util.Set;

/**
 * A consultation that is over.
 *
 * @param provider the provider's code
 * @param visitType the kind of visit
 * @param needs what the patient needed besides: interpreter, wheelchair, …
 * @param minutes how long it took, above 0
 */
public record PastVisit(String provider, String visitType, Set<String> needs, double minutes) {
    /** Checks the ranges. */
    public PastVisit {
        needs = Set.copyOf(needs);
        Require.positive("minutes", minutes);
    }
}
