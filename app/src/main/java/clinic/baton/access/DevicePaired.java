package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A browser was tied to a device.
 *
 * @param device which
 */
public record DevicePaired(UUID device) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Device", device);
    }
}
