package clinic.baton.forms;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.Map;
import java.util.UUID;

/**
 * Signs a form: it changes no more.
 *
 * @param filling which
 * @param answers what was typed last, by question
 * @param way where it is signed
 * @param language the language in which it was read, BCP 47
 */
public record SignForm(UUID filling, Map<String, String> answers, Filling.Way way, String language)
        implements Command<Nothing> {
    /** Keeps the answers from changing. */
    public SignForm {
        answers = Map.copyOf(answers);
    }
}
