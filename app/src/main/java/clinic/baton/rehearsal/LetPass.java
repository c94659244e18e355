package clinic.baton.rehearsal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Nobody answered: they hang up, turn away, or help themselves.
 *
 * @param moment which
 */
public record LetPass(UUID moment) implements Command<Nothing> {}
