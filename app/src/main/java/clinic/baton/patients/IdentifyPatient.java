package clinic.baton.patients;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Notes how another system names a patient.
 *
 * @param patient whom
 * @param identifier the name there; refused when it belongs to another patient
 */
public record IdentifyPatient(UUID patient, Identifier identifier) implements Command<Nothing> {}
