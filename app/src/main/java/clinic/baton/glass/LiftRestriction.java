package clinic.baton.glass;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Opens a restricted record again to everybody who may see patients.
 *
 * @param patient whose record
 */
public record LiftRestriction(UUID patient) implements Command<Nothing> {}
