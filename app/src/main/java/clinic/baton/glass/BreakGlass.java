package clinic.baton.glass;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Opens a restricted record to the caller for an hour of the practice's time. Answers the opening's id.
 *
 * @param patient whose record
 * @param reason why it must be opened; a manager reads it
 */
public record BreakGlass(UUID patient, String reason) implements Command<UUID> {}
