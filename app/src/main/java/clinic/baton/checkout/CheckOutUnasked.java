package clinic.baton.checkout;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Something asked for was taken back at once.
 *
 * @param item its id
 * @param encounter the visit
 * @param patient whose
 * @param words what it was
 */
public record CheckOutUnasked(UUID item, UUID encounter, UUID patient, String words) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", encounter);
    }
}
