package clinic.baton.oversight;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Something of a patient's record was told to somebody outside.
 *
 * @param disclosure its id
 * @param patient whose record
 * @param recipient to whom
 * @param what what was told
 * @param purpose why
 */
public record DisclosureNoted(UUID disclosure, UUID patient, String recipient, String what, String purpose)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Disclosure", disclosure);
    }
}
