package clinic.baton.protocols;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A protocol ended.
 *
 * @param run which run
 * @param how all clear, or a false alarm
 */
public record ProtocolEnded(UUID run, Run.How how) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Run", run);
    }
}
