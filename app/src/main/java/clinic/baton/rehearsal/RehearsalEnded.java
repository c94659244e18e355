package clinic.baton.rehearsal;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A rehearsal ended.
 *
 * @param run its id
 */
public record RehearsalEnded(UUID run) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Rehearsal", run);
    }
}
