package clinic.baton.prompts;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a module looks at before a day is opened and before it is closed. A module that keeps something which must not be left
 * overnight (visits, rooms, specimens, urgent threads) declares a bean; a day isn't closed while one of its checks is missing.
 */
public interface DayChecks {
    /** Its place in the lists, from the top. */
    int order();

    /** What to look at before the day begins. */
    List<DayCheck> opening(PracticeId practice, UUID site, Instant now);

    /** What must be so before everybody goes home. */
    List<DayCheck> closing(PracticeId practice, UUID site, Instant now);
}
