package clinic.baton.replan;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient is asked for another time.
 *
 * @param after the ask
 */
public record PatientAsked(Ask after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Ask", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
