package clinic.baton.waitlist.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.waitlist.OfferMoved;
import clinic.baton.waitlist.TimeFreed;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OfferNextUseCase implements UseCase<OfferNext, Nothing> {
    private final Offering offering;

    OfferNextUseCase(Offering offering) {
        this.offering = offering;
    }

    @Override
    public About<OfferNext, Nothing> about() {
        return new About<>(
                OfferNext.class, Nothing.class, Permission.OPERATE, List.of(OfferMoved.class, TimeFreed.class));
    }

    @Override
    public List<String> locks(OfferNext command) {
        return List.of("waitlist");
    }

    @Override
    public Outcome<Nothing> perform(OfferNext command, Writing writing) {
        offering.next(writing, command.freed());
        return Outcome.done(new Nothing());
    }
}
