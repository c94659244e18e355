package clinic.baton.reminders.internal;

import clinic.baton.record.Command;
import clinic.baton.record.Deadlines;
import clinic.baton.record.WhenDue;
import org.springframework.stereotype.Component;

/** A reminder falls due. The deadline's id is the command's key, so it goes out once however many nodes tick. */
@Component
class ReminderDue implements WhenDue {
    static final String KIND = "reminders.step";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command<?> command(Deadlines.Deadline deadline) {
        return new SendReminder(deadline.subject());
    }
}
