package clinic.baton.flow;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * A step of a visit was entered from paper, after it happened. It follows the step's own event.
 *
 * @param encounter the visit
 * @param patient whose
 * @param to what they came to
 * @param at when it happened
 */
public record EnteredLater(UUID encounter, UUID patient, Stage to, Instant at) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", encounter);
    }
}
