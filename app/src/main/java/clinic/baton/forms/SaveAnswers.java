package clinic.baton.forms;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps what was typed so far. Answers that nobody asked for are left out.
 *
 * @param filling which
 * @param answers by question
 *     blank takes an answer back
 */
public record SaveAnswers(UUID filling, Map<String, String> answers) implements Command<Nothing> {}
