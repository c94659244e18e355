package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Room was made for a device.
 *
 * @param device which
 * @param kind what it is
 * @param name what people call it
 */
public record DeviceAdded(UUID device, DeviceKind kind, String name) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Device", device);
    }
}
