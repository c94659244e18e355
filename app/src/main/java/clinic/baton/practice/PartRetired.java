package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * It was taken out of use.
 *
 * @param part what it is
 * @param id which
 * @param name its name
 * @param version its version since
 */
public record PartRetired(Part part, UUID id, String name, int version) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject(part.words(), id);
    }
}
