package clinic.baton.access;

import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;

/**
 * Asks somebody to join the practice. The answer is the invitation's id.
 *
 * @param practiceName as the invitation shows it
 * @param email who is asked; only they can accept
 * @param roles one or more
 * @param tokenHash {@link Secrets#hash} of the link's token as hexadecimal text: the token itself is kept nowhere
 */
public record InvitePerson(String practiceName, String email, List<Role> roles, String tokenHash)
        implements Command<UUID> {
    /** Puts the roles in order. */
    public InvitePerson {
        roles = roles.stream().distinct().sorted().toList();
    }
}
