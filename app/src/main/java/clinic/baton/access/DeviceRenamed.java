package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A device is called something else.
 *
 * @param device which
 * @param name what people call it now
 */
public record DeviceRenamed(UUID device, String name) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Device", device);
    }
}
