package clinic.baton.oversight;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A wish to have a record corrected was accepted or denied.
 *
 * @param amendment its id
 * @param patient whose record
 * @param accepted whether it was accepted
 * @param reason why
 */
public record AmendmentDecided(UUID amendment, UUID patient, boolean accepted, String reason) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Amendment", amendment);
    }
}
