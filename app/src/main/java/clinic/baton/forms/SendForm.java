package clinic.baton.forms;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Sends the patient a link to a form.
 *
 * @param filling which
 */
public record SendForm(UUID filling) implements Command<Nothing> {}
