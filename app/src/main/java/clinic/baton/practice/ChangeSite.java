package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Changes it, if nobody else has since it was shown.
 *
 * @param id which
 * @param version the version that was shown
 * @param details what it shall be
 */
public record ChangeSite(UUID id, int version, Site.Details details) implements Command<Nothing> {}
