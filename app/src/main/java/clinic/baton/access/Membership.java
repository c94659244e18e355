package clinic.baton.access;

import clinic.baton.kernel.PracticeId;
import java.util.Set;
import java.util.UUID;

/**
 * What a person is in a practice.
 *
 * @param practice the practice
 * @param practiceName its name
 * @param kind {@code real}, {@code demo} or {@code rehearsal}
 * @param person the person
 * @param roles one or more roles
 */
public record Membership(PracticeId practice, String practiceName, String kind, UUID person, Set<Role> roles) {
    /** Where they begin: the Desk; who only rehearses has a page of their own. */
    public String home() {
        return Role.home(practice, roles);
    }
}
