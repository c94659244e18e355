package clinic.baton.schedule.internal;

import clinic.baton.record.Command;
import clinic.baton.record.Deadlines;
import clinic.baton.record.WhenDue;
import clinic.baton.schedule.ReleaseHold;
import org.springframework.stereotype.Component;

/** Lets holds go when their time has come. */
@Component
class HoldExpiry implements WhenDue {
    static final String KIND = "schedule.hold-expiry";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command<?> command(Deadlines.Deadline deadline) {
        return new ReleaseHold(deadline.subject());
    }
}
