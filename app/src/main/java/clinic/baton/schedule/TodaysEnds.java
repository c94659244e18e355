package clinic.baton.schedule;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When today's sessions will end, from how the day really goes. A module that follows the day says so. */
public interface TodaysEnds {
    /**
     * A provider's end of the day.
     *
     * @param practitioner whose
     * @param planned when their last session should end
     * @param onTime the chance of being through by then, in [0, 1]
     */
    record End(UUID practitioner, Instant planned, double onTime) {}

    /** Of the practice's today. */
    List<End> of(PracticeId practice);
}
