package clinic.baton.waitlist.internal;

import clinic.baton.record.Command;
import clinic.baton.record.Deadlines;
import clinic.baton.record.WhenDue;
import org.springframework.stereotype.Component;

/** A freed time is to be offered to the next. */
@Component
class OfferNextDue implements WhenDue {
    static final String KIND = "waitlist.next";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command<?> command(Deadlines.Deadline deadline) {
        return new OfferNext(deadline.subject());
    }
}
