package clinic.baton.waitlist.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.waitlist.DeclineOffer;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.TimeFreed;
import clinic.baton.waitlist.WaitlistRefusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DeclineOfferUseCase implements UseCase<DeclineOffer, Nothing> {
    private final Ending ending;
    private final Offering offering;

    DeclineOfferUseCase(Ending ending, Offering offering) {
        this.ending = ending;
        this.offering = offering;
    }

    @Override
    public About<DeclineOffer, Nothing> about() {
        return new About<>(
                DeclineOffer.class, Nothing.class, Permission.BOOK, List.of(OfferMoved.class, TimeFreed.class));
    }

    @Override
    public List<String> locks(DeclineOffer command) {
        return List.of("waitlist", "subject:" + command.offer());
    }

    @Override
    public Outcome<Nothing> perform(DeclineOffer command, Writing writing) {
        Optional<Offer> offer = EntryRows.locked(writing, command.offer());
        if (offer.isEmpty()) {
            return Outcome.refused(WaitlistRefusal.NO_SUCH_OFFER.refuse());
        }
        return switch (offer.get().status()) {
            case OUT -> {
                ending.end(writing, offer.get(), OfferStatus.DECLINED);
                offering.next(writing, offer.get().freed());
                yield Outcome.done(new Nothing());
            }
            case ACCEPTED -> Outcome.refused(WaitlistRefusal.OFFER_TAKEN.refuse());
            case DECLINED, EXPIRED, WITHDRAWN, UNTOLD -> Outcome.refused(WaitlistRefusal.OFFER_OVER.refuse());
        };
    }
}
