package clinic.baton.record;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param practice whose record
 * @param sequence its place: 1, 2, 3 … without a gap, in commit order
 * @param at when, in the practice's time
 * @param recordedAt when, in wall time
 * @param actorKind what sort of actor
 * @param actor who; null for Baton itself
 * @param command the command's name
 * @param type the event's type, see {@link DayEvent#typeOf}
 * @param subject what it happened to
 * @param patient the patient it concerns, if one
 * @param payload the event as JSON
 */
public record Entry(
        PracticeId practice,
        long sequence,
        Instant at,
        Instant recordedAt,
        Caller.Kind actorKind,
        @Nullable UUID actor,
        String command,
        String type,
        Subject subject,
        @Nullable UUID patient,
        String payload) {
    /** Whether the entry is of the event class. */
    public boolean is(Class<? extends DayEvent> event) {
        return type.equals(DayEvent.typeOf(event));
    }
}
