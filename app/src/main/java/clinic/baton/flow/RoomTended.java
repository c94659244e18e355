package clinic.baton.flow;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A room was cleaned, held, closed, opened or seen empty.
 *
 * @param before as it was
 * @param after as it is
 */
public record RoomTended(RoomDay before, RoomDay after) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Location", after.room());
    }
}
