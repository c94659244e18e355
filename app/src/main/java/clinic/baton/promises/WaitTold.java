package clinic.baton.promises;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody was told how long it will take.
 *
 * @param promise what was said
 */
public record WaitTold(WaitPromise promise) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", promise.encounter());
    }

    @Override
    public UUID patient() {
        return promise.patient();
    }
}
