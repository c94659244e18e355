package clinic.baton.patients;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Notes somebody around a patient. Answers the relation's id.
 *
 * @param patient the patient
 * @param about who they are and what they may do
 */
public record AddRelatedPerson(UUID patient, RelatedPerson.About about) implements Command<UUID> {}
