package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * A practitioner's week was set.
 *
 * @param practitioner who
 * @param version the practitioner's version since
 * @param before what it was
 * @param after what it is
 */
public record WorkingHoursSet(
        UUID practitioner, int version, List<WorkingHours.Block> before, List<WorkingHours.Block> after)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Practitioner", practitioner);
    }
}
