package clinic.baton.rehearsal;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answered a moment.
 *
 * @param moment which
 * @param choice how
 */
public record MomentAnswered(Moment moment, Choice choice) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Moment", moment.id());
    }

    @Override
    public @Nullable UUID patient() {
        return moment.patient();
    }
}
