package clinic.baton.alerts.internal;

import clinic.baton.access.Member;
import clinic.baton.access.Members;
import clinic.baton.access.Role;
import clinic.baton.alerts.RedFlag;
import clinic.baton.kernel.PracticeId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whom a flag pages by name: nurses first, then providers; who has no open flag before who has one. */
@Component
class Rungs {
    private static final int EVERYBODY = 2;

    private final Members members;

    Rungs(Members members) {
        this.members = members;
    }

    /**
     * Who is paged.
     *
     * @param rung 0 one, 1 the next, 2 everybody clinical
     * @param name by name; blank for everybody
     */
    record Paged(int rung, String name) {}

    /** Who is paged on a rung; everybody where there is nobody of that rung. */
    Paged on(PracticeId practice, int rung, List<RedFlag> open) {
        List<String> people = people(practice, open);
        return rung >= EVERYBODY || rung >= people.size()
                ? new Paged(EVERYBODY, "")
                : new Paged(rung, people.get(rung));
    }

    private List<String> people(PracticeId practice, List<RedFlag> open) {
        return members.of(practice).stream()
                .filter(m -> m.ended() == null)
                .filter(m -> m.roles().contains(Role.NURSE) || m.roles().contains(Role.PROVIDER))
                .sorted(Comparator.comparing((Member m) -> !m.roles().contains(Role.NURSE))
                        .thenComparing(m -> busy(m, open))
                        .thenComparing(Member::name)
                        .thenComparing(Member::person))
                .map(Member::name)
                .toList();
    }

    private static boolean busy(Member member, List<RedFlag> open) {
        return open.stream()
                .map(RedFlag::taken)
                .filter(Objects::nonNull)
                .anyMatch(by -> member.person().equals(by.person()));
    }
}
