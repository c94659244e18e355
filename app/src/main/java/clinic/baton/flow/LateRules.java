package clinic.baton.flow;

import clinic.baton.kernel.PracticeId;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** What a practice does when somebody is late. The module that keeps the policy declares a bean. */
public interface LateRules {
    /** Stands for every provider without a rule of their own. */
    UUID EVERY = new UUID(0, 0);

    /** The rules by provider; under {@link #EVERY} the one of all others. */
    Map<UUID, Rule> rules(PracticeId practice);

    /**
     * What holds for one provider.
     *
     * @param grace how late somebody may be before the Desk asks
     * @param words what is done with who comes later than that, as the prompt says it; blank for nothing in particular
     * @param gone after how long somebody counts as not having come
     */
    record Rule(Duration grace, String words, Duration gone) {
        /** What holds where nothing was set. */
        public static final Rule USUAL = new Rule(Limits.GRACE, "", Duration.ofMinutes(30));
    }
}
