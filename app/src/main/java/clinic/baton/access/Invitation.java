package clinic.baton.access;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody asked to join a practice.
 *
 * @param id its id
 * @param practice which practice
 * @param practiceName its name
 * @param email who is asked
 * @param roles what they shall be
 * @param expires until when it can be accepted, in wall time
 */
public record Invitation(
        UUID id, PracticeId practice, String practiceName, String email, List<Role> roles, Instant expires) {
    /** Keeps the list from changing. */
    public Invitation {
        roles = List.copyOf(roles);
    }

    /** Where whoever accepts it begins. */
    public String home() {
        return Role.home(practice, roles);
    }
}
