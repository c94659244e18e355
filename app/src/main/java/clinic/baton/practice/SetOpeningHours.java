package clinic.baton.practice;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Sets a site's whole week.
 *
 * @param site which
 * @param version the site's version that was shown
 * @param week its hours; days without any are closed
 */
public record SetOpeningHours(UUID site, int version, List<Hours> week) implements Command<Nothing> {}
