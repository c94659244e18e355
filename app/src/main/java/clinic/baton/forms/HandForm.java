package clinic.baton.forms;

import clinic.baton.access.LinkTokens;
import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Hands a patient a screen of the practice to fill a form on, by a link that lives for two hours.
 *
 * @param filling which
 * @param link what is kept of the link, see {@link LinkTokens#mint}
 */
public record HandForm(UUID filling, LinkTokens.Kept link) implements Command<Nothing> {}
