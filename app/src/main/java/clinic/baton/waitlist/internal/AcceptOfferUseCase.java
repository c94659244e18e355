package clinic.baton.waitlist.internal;

import static clinic.baton.schema.db.waitlist.Tables.OFFER;

import clinic.baton.access.LinkPurpose;
import clinic.baton.access.LinkTokens;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.AppointmentBooked;
import clinic.baton.schedule.AppointmentStatus;
import clinic.baton.schedule.Appointments;
import clinic.baton.schedule.Book;
import clinic.baton.schedule.Booked;
import clinic.baton.schedule.OfferPlaces;
import clinic.baton.waitlist.AcceptOffer;
import clinic.baton.waitlist.EntryChanged;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.WaitlistRefusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hold let go, old visit called off, new one booked, offer taken: in one transaction, or nothing. */
@Component
class AcceptOfferUseCase implements UseCase<AcceptOffer, Booked> {
    private final Ending ending;
    private final OfferPlaces places;
    private final Appointments appointments;
    private final LinkTokens links;

    AcceptOfferUseCase(Ending ending, OfferPlaces places, Appointments appointments, LinkTokens links) {
        this.ending = ending;
        this.places = places;
        this.appointments = appointments;
        this.links = links;
    }

    @Override
    public About<AcceptOffer, Booked> about() {
        return new About<>(
                AcceptOffer.class,
                Booked.class,
                Permission.BOOK,
                List.of(OfferMoved.class, AppointmentBooked.class, EntryChanged.class));
    }

    @Override
    public List<String> locks(AcceptOffer command) {
        return Stream.concat(
                        Stream.of("subject:" + command.offer()),
                        Stream.ofNullable(command.replaces()).map(id -> "subject:" + id))
                .toList();
    }

    @Override
    public Outcome<Booked> perform(AcceptOffer command, Writing writing) {
        Optional<Offer> found = EntryRows.locked(writing, command.offer());
        if (found.isEmpty() || !Objects.equals(found.get().place().replaces(), command.replaces())) {
            return Outcome.refused(WaitlistRefusal.NO_SUCH_OFFER.refuse());
        }
        Offer offer = found.get();
        if (offer.status() == OfferStatus.ACCEPTED) {
            return Outcome.refused(WaitlistRefusal.OFFER_TAKEN.refuse());
        }
        if (offer.status() != OfferStatus.OUT || offer.expiresAt().isBefore(writing.now())) {
            return Outcome.refused(WaitlistRefusal.OFFER_OVER.refuse());
        }
        return accept(writing, offer);
    }

    private Outcome<Booked> accept(Writing writing, Offer offer) {
        ending.end(writing, offer, OfferStatus.ACCEPTED);
        if (offer.place().replaces() != null) {
            Optional<Appointment> old = appointments.find(writing, offer.place().replaces());
            if (old.isPresent() && old.get().status().ahead()) {
                appointments.become(
                        writing, old.get().id(), AppointmentStatus.CANCELLED, "Took an earlier time from the waitlist");
            }
        }
        Outcome<Booked> outcome = places.book(
                writing,
                new Book(
                        offer.patient(),
                        offer.place().practitioner(),
                        offer.place().visitType(),
                        offer.place().site(),
                        offer.place().time().start(),
                        Math.toIntExact(offer.place().time().length().toMinutes()),
                        null,
                        null,
                        "From the waitlist"));
        if (outcome instanceof Outcome.Done<Booked>(Booked booked)) {
            Offering.end(writing, offer.freed(), "filled");
            EntryRows.close(writing, offer.entry(), offer.patient(), "booked");
            links.withdraw(writing, LinkPurpose.OFFER, offer.id());
            writing.sql()
                    .update(OFFER)
                    .set(OFFER.APPOINTMENT, booked.appointment())
                    .where(OFFER.PRACTICE.eq(writing.practiceKey()), OFFER.ID.eq(offer.id()))
                    .execute();
        }
        return outcome;
    }
}
