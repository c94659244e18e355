package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.UUID;

/**
 * Makes an invitation worthless.
 *
 * @param id which
 */
public record WithdrawInvitation(UUID id) implements Command<Nothing> {}
