package clinic.baton.rehearsal;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * A rehearsal began.
 *
 * @param run its id
 * @param scenario the scenario's name
 * @param seed its seed
 * @param player who conducts it
 * @param from when it began
 * @param until when it should end
 */
public record RehearsalBegan(UUID run, String scenario, long seed, String player, Instant from, Instant until)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Rehearsal", run);
    }
}
