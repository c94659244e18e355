package clinic.baton.glass;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Restricts a patient's record: whoever wants to open it says why first.
 *
 * @param patient whose record
 * @param reason why, for those who manage the practice
 */
public record RestrictPatient(UUID patient, String reason) implements Command<Nothing> {}
