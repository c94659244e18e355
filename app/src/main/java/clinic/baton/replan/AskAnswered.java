package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * An ask was answered or taken back.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record AskAnswered(Ask before, Ask after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Ask", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
