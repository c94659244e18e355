package clinic.baton.schedule.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.HoldAdded;
import clinic.baton.schedule.HoldKind;
import clinic.baton.schedule.OfferPlaces;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredOfferPlaces implements OfferPlaces {
    private final Clinics clinics;
    private final HoldPlaces places;
    private final HoldRows rows;
    private final Booking booking;

    StoredOfferPlaces(Clinics clinics, HoldPlaces places, HoldRows rows, Booking booking) {
        this.clinics = clinics;
        this.places = places;
        this.rows = rows;
        this.booking = booking;
    }

    @Override
    public Outcome<UUID> hold(Writing writing, UUID practitioner, TimeRange time, String reason) {
        Hold hold = new Hold(writing.newId(), practitioner, null, time, HoldKind.OFFER, reason, null, false, null, 1);
        HoldPlaces.Place place = places.of(writing, clinics.of(writing.practice()), hold);
        if (place.clash().isPresent()) {
            return Outcome.refused(place.clash().get());
        }
        rows.insert(writing, hold, place.lanes());
        writing.record(new HoldAdded(hold));
        return Outcome.done(hold.id());
    }

    @Override
    public void letGo(Writing writing, UUID hold) {
        HoldRows.find(writing.sql(), writing.practiceKey(), hold).ifPresent(found -> rows.release(writing, found));
    }

    @Override
    public Outcome<Booked> book(Writing writing, Book book) {
        return booking.book(book, null, writing);
    }
}
