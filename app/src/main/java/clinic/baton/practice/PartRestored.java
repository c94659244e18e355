package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * It is used again.
 *
 * @param part what it is
 * @param id which
 * @param name its name
 * @param version its version since
 */
public record PartRestored(Part part, UUID id, String name, int version) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject(part.words(), id);
    }
}
