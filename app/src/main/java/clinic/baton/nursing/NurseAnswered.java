package clinic.baton.nursing;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;

/**
 * A call was answered, or taken back by who made it.
 *
 * @param call what had been asked
 * @param takenBack whether it was taken back
 */
public record NurseAnswered(NurseCall call, boolean takenBack) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Task", call.id());
    }
}
