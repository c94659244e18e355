package clinic.baton.waitlist;

import clinic.baton.kernel.TimeRange;
import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A time came free, or its offering is over.
 *
 * @param freed which
 * @param practitioner whose time
 * @param time when
 * @param status open, filled or over
 */
public record TimeFreed(UUID freed, UUID practitioner, TimeRange time, String status) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Slot", freed);
    }
}
