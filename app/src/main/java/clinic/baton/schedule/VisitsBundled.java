package clinic.baton.schedule;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Visits were booked together.
 *
 * @param bundle what holds them together
 * @param kind series, linked or group
 * @param who whose visits; null for a group's
 * @param appointments the visits, by time
 */
public record VisitsBundled(
        UUID bundle, String kind, @Nullable UUID who, List<UUID> appointments) implements DayEvent {
    /** Keeps the list from changing. */
    public VisitsBundled {
        appointments = List.copyOf(appointments);
    }

    @Override
    public Subject subject() {
        return new Subject("Bundle", bundle);
    }

    @Override
    public @Nullable UUID patient() {
        return who;
    }
}
