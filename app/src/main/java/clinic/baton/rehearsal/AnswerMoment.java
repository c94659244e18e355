package clinic.baton.rehearsal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says or does one of the things that a moment offers.
 *
 * @param moment which
 * @param choice the choice's key
 */
public record AnswerMoment(UUID moment, String choice) implements Command<Nothing> {}
