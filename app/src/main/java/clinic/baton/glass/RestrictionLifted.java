package clinic.baton.glass;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient's record is no longer restricted.
 *
 * @param patient whose record
 */
public record RestrictionLifted(UUID patient) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Patient", patient);
    }
}
