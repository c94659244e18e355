package clinic.baton.flow;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * A visit went on, or back, to a stage.
 *
 * @param before as it stood
 * @param after as it stands
 * @param rooms the rooms this touched, as they were
 */
public record EncounterMoved(Encounter before, Encounter after, List<RoomDay> rooms) implements DayEvent {
    /** Keeps the rooms from changing. */
    public EncounterMoved {
        rooms = List.copyOf(rooms);
    }

    @Override
    public Subject subject() {
        return new Subject("Encounter", after.id());
    }

    @Override
    public UUID patient() {
        return after.patient();
    }
}
