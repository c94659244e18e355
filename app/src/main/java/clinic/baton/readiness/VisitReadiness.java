package clinic.baton.readiness;

import clinic.baton.schedule.Appointment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How ready everything is for one visit.
 *
 * @param visit the visit
 * @param items what must be ready, by due time
 */
public record VisitReadiness(Appointment visit, List<ReadyItem> items) {
    /** Keeps the list from changing. */
    public VisitReadiness {
        items = List.copyOf(items);
    }

    /** What is still missing, by due time. */
    public List<ReadyItem> open() {
        return items.stream().filter(ReadyItem::open).toList();
    }

    /** Whether nothing is missing. */
    public boolean ready() {
        return open().isEmpty();
    }

    /** By when the first missing thing is due. */
    public Optional<Instant> firstDue() {
        return open().stream().map(ReadyItem::due).findFirst();
    }
}
