package clinic.baton.schedule;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Lets held time go, so that it can be booked. A hold that was let go already is left as it is.
 *
 * @param hold which
 */
public record ReleaseHold(UUID hold) implements Command<Nothing> {}
