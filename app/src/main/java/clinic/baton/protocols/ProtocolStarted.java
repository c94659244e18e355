package clinic.baton.protocols;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A protocol was started.
 *
 * @param run its id
 * @param code which
 * @param title its title
 * @param place where; may be blank
 * @param drill whether it is only practised
 */
public record ProtocolStarted(UUID run, String code, String title, String place, boolean drill) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Run", run);
    }
}
