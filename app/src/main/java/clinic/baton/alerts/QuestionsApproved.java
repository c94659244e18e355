package clinic.baton.alerts;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The list of red-flag questions was approved.
 *
 * @param version its version
 * @param reviewOn when somebody must look at it again
 */
public record QuestionsApproved(int version, LocalDate reviewOn) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Questions", new UUID(0, version));
    }
}
