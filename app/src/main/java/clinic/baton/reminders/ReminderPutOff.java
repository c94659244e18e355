package clinic.baton.reminders;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * A reminder fell due after the one that its patient gets a day: it waits for the next day.
 *
 * @param step which reminder
 * @param patient who
 * @param until when it is due now
 */
public record ReminderPutOff(UUID step, UUID patient, Instant until) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("Communication", step);
    }
}
