package clinic.baton.notices;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody has to be called, because no message may go to them; or it was done.
 *
 * @param call which call
 * @param patient whom
 * @param topic what about
 * @param reason why no message may go
 * @param settled whether it was done
 */
public record CallOwed(UUID call, UUID patient, Topic topic, Told.Reason reason, boolean settled) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Communication", call);
    }
}
