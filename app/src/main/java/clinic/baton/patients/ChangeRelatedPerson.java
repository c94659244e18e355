package clinic.baton.patients;

import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Writes anew what somebody around a patient may do. Answers the new version.
 *
 * @param relation the relation
 * @param version the version the caller saw
 * @param about who they are and what they may do
 */
public record ChangeRelatedPerson(UUID relation, int version, RelatedPerson.About about) implements Command<Integer> {}
