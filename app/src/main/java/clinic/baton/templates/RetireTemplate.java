package clinic.baton.templates;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Takes a template out of use. Sessions and holds it made stay.
 *
 * @param template which
 * @param version the version that was on the screen
 */
public record RetireTemplate(UUID template, int version) implements Command<Nothing> {}
