package clinic.baton.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to a practice, or did.
 *
 * @param person who
 * @param name to show
 * @param email to sign in with
 * @param roles what they are, in the order of {@link Role}
 * @param practitioner which of the practice's practitioners they are; null for none
 * @param since when they joined
 * @param ended when they left; null while they belong
 * @param version grows with each change
 */
public record Member(
        UUID person,
        String name,
        String email,
        List<Role> roles,
        @Nullable UUID practitioner,
        Instant since,
        @Nullable Instant ended,
        int version) {
    /** Keeps the list from changing. */
    public Member {
        roles = List.copyOf(roles);
    }
}
