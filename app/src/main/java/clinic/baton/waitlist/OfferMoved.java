package clinic.baton.waitlist;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * An offer was made, or something came of it.
 *
 * @param offer which
 * @param patient to whom
 * @param status where it stands
 */
public record OfferMoved(UUID offer, UUID patient, OfferStatus status) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("AppointmentResponse", offer);
    }
}
