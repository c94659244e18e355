package clinic.baton.checkout;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says how something stands that was asked for before a patient leaves.
 *
 * @param encounter the visit
 * @param item which
 * @param how how it stands; waived needs a note that says why
 * @param note what to know, at most 300 characters
 */
public record SettleCheckOut(UUID encounter, UUID item, CheckOutItem.State how, String note)
        implements Command<Nothing> {}
