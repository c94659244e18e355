package clinic.baton.promises;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A telling was undone: they hadn't been told.
 *
 * @param promise what was never said
 */
public record WaitUntold(WaitPromise promise) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", promise.encounter());
    }

    @Override
    public UUID patient() {
        return promise.patient();
    }
}
