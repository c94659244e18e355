package clinic.baton.templates;

import clinic.baton.kernel.PracticeId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays sessions out by method or by the engine's design, and simulates them with what the practice has learned. */
public interface Studio {
    /**
     * What a provider's session is laid out for.
     *
     * @param usual the usual kind of visit; null for the provider's most frequent
     * @param longer a longer kind; null for the longest
     * @param longShare which share of the minutes it takes, 0 to 1
     */
    Demand demand(
            PracticeId practice,
            Template.Block block,
            UUID practitioner,
            @Nullable UUID usual,
            @Nullable UUID longer,
            double longShare);

    /** The session by each of the seven methods. */
    List<LaidOut> methods(PracticeId practice, Template.Block block, Demand demand);

    /** The session by one method. */
    LaidOut by(PracticeId practice, Template.Block block, Demand demand, Method method);

    /**
     * The engine's design on a grid of five minutes.
     *
     * @param wait what a minute of a patient's waiting costs
     * @param idle what a minute of the provider's idling costs
     * @param overtime what a minute past the end costs
     */
    LaidOut design(PracticeId practice, Template.Block block, Demand demand, double wait, double idle, double overtime);

    /** The session as it stands in the pattern. */
    LaidOut asItStands(PracticeId practice, Template.Block block, Demand demand);
}
