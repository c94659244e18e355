package clinic.baton.glass;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says what a manager thought of the opening of a restricted record.
 *
 * @param opening which
 * @param verdict whether the reason justified it
 * @param note what to add; needed where it was not justified
 */
public record ReviewOpening(UUID opening, Verdict verdict, String note) implements Command<Nothing> {}
