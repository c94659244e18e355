package clinic.baton.protocols;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A protocol was talked about and that was written down.
 *
 * @param run which run
 */
public record ProtocolDebriefed(UUID run) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Run", run);
    }
}
