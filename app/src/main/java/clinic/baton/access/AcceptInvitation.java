package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;

/**
 * Joins the practice. The caller is the person invited, see {@link Invitations#caller}.
 *
 * @param tokenHash of the link's token, as hexadecimal text
 */
public record AcceptInvitation(String tokenHash) implements Command<Nothing> {}
