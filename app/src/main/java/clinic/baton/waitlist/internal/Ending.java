package clinic.baton.waitlist.internal;

import clinic.baton.notices.Notices;
import clinic.baton.notices.Topic;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.schedule.OfferPlaces;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferStatus;
import org.springframework.stereotype.Component;

/** Ends an offer: its time is let go, its deadline settled, and a message about it that still waits is taken back. */
@Component
class Ending {
    private final OfferPlaces places;
    private final Deadlines deadlines;
    private final Notices notices;

    Ending(OfferPlaces places, Deadlines deadlines, Notices notices) {
        this.places = places;
        this.deadlines = deadlines;
        this.notices = notices;
    }

    void end(Writing writing, Offer offer, OfferStatus status) {
        EntryRows.end(writing, offer, status);
        if (offer.place().hold() != null) {
            places.letGo(writing, offer.place().hold());
        }
        deadlines.settle(writing, OfferEnds.KIND, offer.id());
        notices.takeBackAbout(writing, offer.id(), Topic.OFFER);
    }
}
