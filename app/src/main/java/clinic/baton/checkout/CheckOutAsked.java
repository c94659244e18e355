package clinic.baton.checkout;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Something was asked for before a patient leaves.
 *
 * @param item its id
 * @param encounter the visit
 * @param patient whose
 * @param words what, as the list shows it
 */
public record CheckOutAsked(UUID item, UUID encounter, UUID patient, String words) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", encounter);
    }
}
