package clinic.baton.patients;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Ends a relation. What they did stays on the record.
 *
 * @param relation the relation
 */
public record RemoveRelatedPerson(UUID relation) implements Command<Nothing> {}
