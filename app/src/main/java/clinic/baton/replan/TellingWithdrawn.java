package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient need not be told after all.
 *
 * @param telling what was to be told
 */
public record TellingWithdrawn(Telling telling) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Telling", telling.id());
    }

    @Override
    public UUID patient() {
        return telling.patient();
    }
}
