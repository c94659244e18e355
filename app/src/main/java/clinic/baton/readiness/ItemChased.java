package clinic.baton.readiness;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody chased something that is missing before a visit.
 *
 * @param appointment the visit
 * @param patient whose
 * @param item which
 * @param words as staff say it
 * @param way how
 * @param note what came of it
 */
public record ItemChased(UUID appointment, UUID patient, String item, String words, ChaseItem.Way way, String note)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", appointment);
    }
}
