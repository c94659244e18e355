package clinic.baton.delivery.internal;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * What came of a message in hand.
 *
 * @param message which
 * @param claim the handful it was taken in; an older claim's report changes nothing
 * @param result what came of it
 */
record ReportMessage(UUID message, UUID claim, Result result) implements Command<Nothing> {}
