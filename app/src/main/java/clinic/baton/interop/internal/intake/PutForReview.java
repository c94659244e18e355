package clinic.baton.interop.internal.intake;

import clinic.baton.interop.IncomingPatient;
import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Puts an incoming patient on the review list; one who is on it stays there with what the source says now.
 *
 * @param candidates those of the same name and birth date here
 */
record PutForReview(IncomingPatient incoming, List<UUID> candidates) implements Command<Nothing> {}
