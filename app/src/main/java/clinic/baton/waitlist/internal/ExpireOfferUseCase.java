package clinic.baton.waitlist.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.TimeFreed;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ExpireOfferUseCase implements UseCase<ExpireOffer, Nothing> {
    private final Offering offering;
    private final Ending ending;

    ExpireOfferUseCase(Offering offering, Ending ending) {
        this.offering = offering;
        this.ending = ending;
    }

    @Override
    public About<ExpireOffer, Nothing> about() {
        return new About<>(
                ExpireOffer.class, Nothing.class, Permission.OPERATE, List.of(OfferMoved.class, TimeFreed.class));
    }

    @Override
    public List<String> locks(ExpireOffer command) {
        return List.of("waitlist", "subject:" + command.offer());
    }

    @Override
    public Outcome<Nothing> perform(ExpireOffer command, Writing writing) {
        EntryRows.locked(writing, command.offer())
                .filter(offer -> offer.status() == OfferStatus.OUT)
                .ifPresent(offer -> expire(writing, offer));
        return Outcome.done(new Nothing());
    }

    private void expire(Writing writing, Offer offer) {
        ending.end(writing, offer, OfferStatus.EXPIRED);
        offering.next(writing, offer.freed());
    }
}
