package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Somebody leaves the practice, and loses access at once.
 *
 * @param person who
 * @param version the version that was shown
 */
public record EndMembership(UUID person, int version) implements Command<Nothing> {}
