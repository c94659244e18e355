package clinic.baton.reminders;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.time.Instant;
import java.util.UUID;

/**
 * The patient will come.
 *
 * @param appointment which visit
 * @param starts the time they saw: another one now is refused
 */
public record ConfirmVisit(UUID appointment, Instant starts) implements Command<Nothing> {}
