package clinic.baton.access;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who belongs where. Looked up at each request, so that somebody who leaves loses access at once. */
@Component
public class Memberships {
    private final DSLContext sql;

    Memberships(DSLContext sql) {
        this.sql = sql;
    }

    /** The caller a person is in a practice, or nothing when they don't belong there. */
    public Optional<Caller> caller(Person person, PracticeId practice) {
        return of(person, practice)
                .map(m -> new Caller(practice, Caller.Kind.PERSON, person.id(), person.name(), Role.all(m.roles())));
    }

    /** A person's membership in a practice. */
    public Optional<Membership> of(Person person, PracticeId practice) {
        return of(person).stream().filter(m -> m.practice().equals(practice)).findFirst();
    }

    /** All practices a person belongs to. */
    public List<Membership> of(Person person) {
        return sql.fetch("select practice, name, kind, roles from access.memberships_of(?)", person.id())
                .map(row -> new Membership(
                        new PracticeId(row.get(0, Integer.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        person.id(),
                        roles(row.get(3, String[].class))));
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
