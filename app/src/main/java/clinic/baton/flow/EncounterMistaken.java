package clinic.baton.flow;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * An arrival was undone: they hadn't come.
 *
 * @param encounter the visit that never was
 */
public record EncounterMistaken(Encounter encounter) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", encounter.id());
    }

    @Override
    public UUID patient() {
        return encounter.patient();
    }
}
