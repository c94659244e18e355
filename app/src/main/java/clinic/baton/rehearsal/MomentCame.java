package clinic.baton.rehearsal;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A simulated person came to the window, rang, or showed something.
 *
 * @param moment what
 */
public record MomentCame(Moment moment) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Moment", moment.id());
    }

    @Override
    public @Nullable UUID patient() {
        return moment.patient();
    }
}
