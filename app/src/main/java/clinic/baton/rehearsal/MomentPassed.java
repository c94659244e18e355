package clinic.baton.rehearsal;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nobody answered a moment in time.
 *
 * @param moment which
 */
public record MomentPassed(Moment moment) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Moment", moment.id());
    }

    @Override
    public @Nullable UUID patient() {
        return moment.patient();
    }
}
