package clinic.baton.readiness;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * What must be ready before visits of a kind was changed.
 *
 * @param visitType the kind
 * @param name its name
 * @param requirements what
 */
public record RequirementsSet(UUID visitType, String name, List<Requirement> requirements) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("HealthcareService", visitType);
    }
}
