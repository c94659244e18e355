package clinic.baton.access;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A device lost its access.
 *
 * @param device which
 */
public record DeviceRevoked(UUID device) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Device", device);
    }
}
