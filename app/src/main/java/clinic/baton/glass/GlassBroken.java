package clinic.baton.glass;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody opened a restricted record.
 *
 * @param opening the opening's id
 * @param patient whose record
 * @param reason why
 * @param until when it closes again, in the practice's time
 */
public record GlassBroken(UUID opening, UUID patient, String reason, Instant until) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Opening", opening);
    }
}
