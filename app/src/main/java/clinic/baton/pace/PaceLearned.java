package clinic.baton.pace;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * The practice learned from its days.
 *
 * @param id names the learning
 * @param visits visits with known minutes
 * @param appointments appointments that are over
 */
public record PaceLearned(UUID id, int visits, int appointments) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Pace", id);
    }
}
