package clinic.baton.replan;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Drops a rebooking that is not approved yet: nobody is asked.
 *
 * @param rebooking which
 */
public record DropRebooking(UUID rebooking) implements Command<Nothing> {}
