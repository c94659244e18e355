package clinic.baton.forms;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * A form isn't wanted any more.
 *
 * @param filling which
 * @param note why, at most 300 characters
 */
public record WithdrawForm(UUID filling, String note) implements Command<Nothing> {}
