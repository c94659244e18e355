package clinic.baton.practice;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another system's name of a part of this practice was learned.
 *
 * @param part what it is
 * @param system whose name it is
 * @param value the name there
 * @param id which of ours
 * @param before which of ours it meant before; null when it was unknown
 */
public record IdentifierLinked(
        Part part,
        String system,
        String value,
        UUID id,
        @Nullable UUID before) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject(part.words(), id);
    }
}
