package clinic.baton.forms;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A form isn't wanted any more.
 *
 * @param filling its id
 * @param patient whose
 * @param title what it is called
 * @param note why
 */
public record FormWithdrawn(UUID filling, UUID patient, String title, String note) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("QuestionnaireResponse", filling);
    }
}
