package clinic.baton.oversight;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Accepts or denies what was asked to be corrected.
 *
 * @param amendment the request
 * @param accepted whether it is accepted
 * @param reason why; what a denial tells the patient
 */
public record DecideAmendment(UUID amendment, boolean accepted, String reason) implements Command<Nothing> {}
