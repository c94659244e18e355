package clinic.baton.flow;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * It was decided what somebody who walked in is here for.
 *
 * @param before as it stood
 * @param after as it stands
 */
public record VisitPlanned(Encounter before, Encounter after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
