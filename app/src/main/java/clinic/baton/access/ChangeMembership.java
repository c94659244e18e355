package clinic.baton.access;

import clinic.baton.kernel.Nothing;
import clinic.baton.record.Command;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes what somebody is in the practice, if nobody else has since it was shown.
 *
 * @param person whom
 * @param version the version that was shown
 * @param roles one or more
 * @param practitioner which of the practice's practitioners they are; null for none
 */
public record ChangeMembership(
        UUID person,
        int version,
        List<Role> roles,
        @Nullable UUID practitioner) implements Command<Nothing> {
    /** Puts the roles in order. */
    public ChangeMembership {
        roles = roles.stream().distinct().sorted().toList();
    }
}
