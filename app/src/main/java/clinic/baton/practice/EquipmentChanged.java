package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * It was changed.
 *
 * @param id its id
 * @param version its version since
 * @param before what it was
 * @param after what it is
 */
public record EquipmentChanged(UUID id, int version, Equipment.Details before, Equipment.Details after)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Device", id);
    }
}
