package clinic.baton.patients;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a patient was added, changed or removed.
 *
 * @param relation the relation
 * @param patient the patient
 * @param before what stood there; null when new
 * @param after what stands there; null when removed
 */
public record RelatedPersonNoted(
        UUID relation, UUID patient, RelatedPerson.@Nullable About before, RelatedPerson.@Nullable About after)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("RelatedPerson", relation);
    }
}
