package clinic.baton.readiness;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Somebody said how something stands that must be ready before a visit.
 *
 * @param appointment the visit
 * @param patient whose
 * @param item which
 * @param words as staff say it
 * @param before how it stood by hand
 * @param how how it stands
 * @param note what to know
 */
public record ItemSettled(
        UUID appointment,
        UUID patient,
        String item,
        String words,
        ReadyItem.State before,
        ReadyItem.State how,
        String note)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Appointment", appointment);
    }
}
