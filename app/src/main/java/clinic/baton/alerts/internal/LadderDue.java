package clinic.baton.alerts.internal;

import clinic.baton.alerts.FlagCommand;
import clinic.baton.record.Command;
import clinic.baton.record.Deadlines.Deadline;
import clinic.baton.record.WhenDue;
import org.springframework.stereotype.Component;

/** Nobody took a flag in time. */
@Component
class LadderDue implements WhenDue {
    @Override
    public String kind() {
        return RaiseFlagUseCase.LADDER;
    }

    @Override
    public Command<?> command(Deadline deadline) {
        return new FlagCommand.ClimbRung(deadline.subject());
    }
}
