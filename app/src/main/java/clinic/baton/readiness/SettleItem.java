package clinic.baton.readiness;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Says by hand how something stands that must be ready.
 *
 * @param appointment the visit
 * @param item its key
 * @param how how it stands: ready, waived with a note that says why, or open again
 * @param note what to know, at most 300 characters
 */
public record SettleItem(UUID appointment, String item, ReadyItem.State how, String note) implements Command<Nothing> {}
