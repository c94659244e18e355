package clinic.baton.reminders;

import clinic.baton.kernel.PracticeId;
import java.util.Map;
import java.util.UUID;

/** What holds when patients are late or don't come. */
public interface Policies {
    /** Stands for every provider without a policy of their own. */
    UUID EVERY = new UUID(0, 0);

    /** The policies by provider; under {@link #EVERY} the one of all others, if it was set. */
    Map<UUID, Policy> of(PracticeId practice);
}
