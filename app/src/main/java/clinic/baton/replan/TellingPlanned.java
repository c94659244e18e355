package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient is to be told something.
 *
 * @param telling what
 */
public record TellingPlanned(Telling telling) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Telling", telling.id());
    }

    @Override
    public UUID patient() {
        return telling.patient();
    }
}
