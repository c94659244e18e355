package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Holds an opening three minutes longer.
 *
 * @param appointment what {@link HoldOpening} answered
 */
public record KeepOpening(UUID appointment) implements Command<HeldOpening> {}
