package clinic.baton.prompts;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;

/** A module's prompts, worked out from its state each time somebody looks. The module declares a bean. */
public interface PromptSource {
    /**
     * What needs somebody now, in any order.
     *
     * @param now the practice's time; nothing else may be asked for it
     */
    List<Prompt> prompts(PracticeId practice, Instant now);
}
