package clinic.baton.oversight;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Writes down that something of a patient's record was told to somebody outside. Answers the disclosure's id.
 *
 * @param patient whose record
 * @param recipient to whom, with an address where it is known
 * @param what what was told
 * @param purpose why
 */
public record RecordDisclosure(UUID patient, String recipient, String what, String purpose) implements Command<UUID> {}
