package clinic.baton.replan;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Keeps a row as it is when the rest is searched again, or lets it go.
 *
 * @param rebooking which rebooking
 * @param appointment whose row
 * @param pinned whether it stays
 */
public record PinRow(UUID rebooking, UUID appointment, boolean pinned) implements Command<Nothing> {}
