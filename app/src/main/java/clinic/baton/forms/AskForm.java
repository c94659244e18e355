package clinic.baton.forms;

import clinic.baton.record.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks a patient to fill a form. Answers the filling; one that is open already for the same visit is answered again.
 *
 * @param patient whose
 * @param appointment the visit it is for, null for none in particular
 * @param form its key
 */
public record AskForm(UUID patient, @Nullable UUID appointment, String form) implements Command<UUID> {}
