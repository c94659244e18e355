package clinic.baton.oversight;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody wants a patient's record corrected.
 *
 * @param amendment its id
 * @param patient whose record
 * @param askedBy who asks
 * @param what what is to be corrected
 */
public record AmendmentAsked(UUID amendment, UUID patient, String askedBy, String what) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Amendment", amendment);
    }
}
