package clinic.baton.nursing;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A provider asked for a nurse.
 *
 * @param call what was asked
 */
public record NurseCalled(NurseCall call) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Task", call.id());
    }
}
