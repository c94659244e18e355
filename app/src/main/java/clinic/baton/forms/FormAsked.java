package clinic.baton.forms;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A patient was asked to fill a form.
 *
 * @param filling its id
 * @param patient whose
 * @param form the form's key
 * @param title what it is called
 * @param version which version
 */
public record FormAsked(UUID filling, UUID patient, String form, String title, int version) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("QuestionnaireResponse", filling);
    }
}
