package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.MEMBERSHIP;

import clinic.baton.record.Writing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes people members of a practice, within the command that founds it or lets them in. */
@Component
public class Staff {
    /** Makes the person a member with the roles, from now; somebody who had left is back. */
    public void join(Writing writing, UUID person, Set<Role> roles) {
        String[] names = roles.stream().map(Role::name).sorted().toArray(String[]::new);
        writing.sql()
                .insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.PRACTICE, writing.practiceKey())
                .set(MEMBERSHIP.PERSON, person)
                .set(MEMBERSHIP.ROLES, names)
                .set(MEMBERSHIP.SINCE, writing.now())
                .onConflict(MEMBERSHIP.PRACTICE, MEMBERSHIP.PERSON)
                .doUpdate()
                .set(MEMBERSHIP.ROLES, names)
                .set(MEMBERSHIP.SINCE, writing.now())
                .setNull(MEMBERSHIP.ENDED_AT)
                .set(MEMBERSHIP.VERSION, MEMBERSHIP.VERSION.plus(1))
                .execute();
        writing.record(new MembershipBegun(person, List.of(names)));
    }
}
