package clinic.baton.flow;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody came in, with an appointment or without.
 *
 * @param encounter the visit as it began
 */
public record EncounterBegan(Encounter encounter) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", encounter.id());
    }

    @Override
    public UUID patient() {
        return encounter.patient();
    }
}
