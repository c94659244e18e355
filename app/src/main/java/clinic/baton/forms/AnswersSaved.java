package clinic.baton.forms;

import clinic.baton.record.DayEvent;
import clinic.baton.record.Subject;
import java.util.List;
import java.util.UUID;

/**
 * Something was typed into a form. What, is kept with the form.
 *
 * @param filling its id
 * @param patient whose
 * @param questions which questions were answered otherwise
 */
public record AnswersSaved(UUID filling, UUID patient, List<String> questions) implements DayEvent {
    @Override
    public Subject subject() {
        return new Subject("QuestionnaireResponse", filling);
    }
}
