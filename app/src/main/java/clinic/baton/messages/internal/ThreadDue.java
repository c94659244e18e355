package clinic.baton.messages.internal;

import clinic.baton.messages.ThreadCommand;
import clinic.baton.record.Command;
import clinic.baton.record.Deadlines.Deadline;
import clinic.baton.record.WhenDue;
import org.springframework.stereotype.Component;

/** Nobody answered a thread in time. */
@Component
class ThreadDue implements WhenDue {
    @Override
    public String kind() {
        return ThreadWriting.LADDER;
    }

    @Override
    public Command<?> command(Deadline deadline) {
        return new ThreadCommand.ClimbThread(deadline.subject());
    }
}
