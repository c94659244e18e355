package clinic.baton.checkout;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * Something asked for before a patient leaves stands otherwise now.
 *
 * @param item its id
 * @param encounter the visit
 * @param patient whose
 * @param words what it is
 * @param before how it stood
 * @param beforeNote what was noted then
 * @param how how it stands
 * @param note what to know
 */
public record CheckOutSettled(
        UUID item,
        UUID encounter,
        UUID patient,
        String words,
        CheckOutItem.State before,
        String beforeNote,
        CheckOutItem.State how,
        String note)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Encounter", encounter);
    }
}
