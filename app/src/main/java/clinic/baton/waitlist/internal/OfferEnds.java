package clinic.baton.waitlist.internal;

import clinic.baton.record.Command;
import clinic.baton.record.Deadlines;
import clinic.baton.record.WhenDue;
import org.springframework.stereotype.Component;

/** Nobody answered an offer in time. */
@Component
class OfferEnds implements WhenDue {
    static final String KIND = "waitlist.offer";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command<?> command(Deadlines.Deadline deadline) {
        return new ExpireOffer(deadline.subject());
    }
}
