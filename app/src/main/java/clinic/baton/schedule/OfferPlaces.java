package clinic.baton.schedule;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.TimeRange;
import clinic.baton.record.Writing;
import java.util.UUID;

/**
 * Time that is held while somebody is asked, for use inside another module's command: held, let go, or booked for the
 * one who said yes, with all the rules of booking.
 */
public interface OfferPlaces {
    /** Holds a provider's time for somebody who is asked, or says why it isn't free. Answers the hold's id. */
    Outcome<UUID> hold(Writing writing, UUID practitioner, TimeRange time, String reason);

    /** Lets a hold go; one that is gone already stays so. */
    void letGo(Writing writing, UUID hold);

    /** Books. */
    Outcome<Booked> book(Writing writing, Book book);
}
