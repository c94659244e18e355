package clinic.baton.entry.web;

import clinic.baton.access.Membership;
import clinic.baton.access.Role;
import clinic.baton.access.SignedIn;
import java.util.List;

/** Who may found a practice: the first person, who has none yet, and whoever owns one. */
final class Founders {
    private Founders() {}

    static boolean mayFound(SignedIn who, List<Membership> practices) {
        boolean belongs = practices.stream().anyMatch(m -> m.kind().equals("real"));
        boolean owns = practices.stream()
                .anyMatch(m -> m.kind().equals("real") && m.roles().contains(Role.OWNER));
        return !who.demo() && (owns || !belongs);
    }
}
