package clinic.baton.schedule;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Books a held opening.
 *
 * @param appointment what {@link HoldOpening} answered
 */
public record ConfirmOpening(UUID appointment) implements Command<Booked> {}
