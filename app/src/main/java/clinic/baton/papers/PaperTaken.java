package clinic.baton.papers;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sees to a paper, or doesn't any more.
 *
 * @param paper its id
 * @param owner who; null for nobody any more
 */
public record PaperTaken(UUID paper, @Nullable UUID owner) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("DocumentReference", paper);
    }
}
