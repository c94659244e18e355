package clinic.baton.forms;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A link to a form went to the patient, or a screen was handed to them.
 *
 * @param filling its id
 * @param patient whose
 * @param title what it is called
 * @param tablet whether a screen of the practice was handed over
 */
public record FormSent(UUID filling, UUID patient, String title, boolean tablet) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("QuestionnaireResponse", filling);
    }
}
