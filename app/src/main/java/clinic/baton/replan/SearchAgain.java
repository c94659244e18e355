package clinic.baton.replan;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Searches once more; pinned rows stay.
 *
 * @param rebooking which
 */
public record SearchAgain(UUID rebooking) implements Command<Nothing> {}
