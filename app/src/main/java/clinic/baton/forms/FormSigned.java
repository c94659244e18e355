package clinic.baton.forms;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.UUID;

/**
 * A form was signed.
 *
 * @param filling its id
 * @param patient whose
 * @param form the form's key
 * @param title what it is called
 * @param name the name that was typed
 * @param way where
 * @param digest SHA-256 of what was asked, answered and signed
 */
public record FormSigned(
        UUID filling, UUID patient, String form, String title, String name, Filling.Way way, String digest)
        implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("QuestionnaireResponse", filling);
    }
}
