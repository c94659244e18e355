package clinic.baton.flow;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Somebody marked as gone is still here, or back, today: the visit goes on where it was.
 *
 * @param encounter which
 * @param version the version on the caller's screen
 */
public record Reopen(UUID encounter, int version) implements Command<Encounter> {}
