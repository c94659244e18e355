package clinic.baton.templates;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Publishes a template without an end further on, so that it never runs out; set off by its deadline.
 *
 * @param template which
 */
public record RollTemplate(UUID template) implements Command<Nothing> {}
