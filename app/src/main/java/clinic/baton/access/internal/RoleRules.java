package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.MEMBERSHIP;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.LastChange;
import clinic.baton.access.Role;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.Caller;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.access.tables.records.MembershipRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may change what somebody is: owners make owners, nobody changes their own roles, and one owner always remains. */
@Component
class RoleRules {
    private final LastChange lastChange;

    RoleRules(LastChange lastChange) {
        this.lastChange = lastChange;
    }

    @Nullable
    MembershipRecord membership(Writing writing, UUID person) {
        return writing.sql()
                .selectFrom(MEMBERSHIP)
                .where(
                        MEMBERSHIP.PRACTICE.eq(writing.practiceKey()),
                        MEMBERSHIP.PERSON.eq(person),
                        MEMBERSHIP.ENDED_AT.isNull())
                .fetchOne();
    }

    /** Why the caller may not give these roles; empty when they may. */
    Optional<Refusal> wrongToGive(Writing writing, List<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of(AccessRefusal.ROLE_MISSING.of("roles"));
        }
        return roles.contains(Role.OWNER) && !callerIsOwner(writing)
                ? Optional.of(AccessRefusal.OWNERS_ONLY.of("roles"))
                : Optional.empty();
    }

    /** Why the membership may not be changed to these roles, or ended when there are none; empty when it may. */
    Optional<Refusal> wrongToChange(Writing writing, @Nullable MembershipRecord now, int version, List<Role> after) {
        if (now == null) {
            return Optional.of(AccessRefusal.NOT_A_MEMBER.refuse());
        }
        if (now.getVersion() != version) {
            return Optional.of(AccessRefusal.CHANGED_MEANWHILE.refuse(lastChange.of(writing, now.getPerson())));
        }
        boolean owner = roles(now).contains(Role.OWNER);
        if (owner && !callerIsOwner(writing)) {
            return Optional.of(AccessRefusal.OWNERS_ONLY.refuse());
        }
        if (owner && !after.contains(Role.OWNER) && owners(writing) == 1) {
            return Optional.of(AccessRefusal.LAST_OWNER.refuse());
        }
        boolean own = now.getPerson().equals(writing.caller().id());
        return own && !owner && !after.isEmpty() && !roles(now).equals(after)
                ? Optional.of(AccessRefusal.NOT_YOUR_OWN.refuse())
                : Optional.empty();
    }

    static List<Role> roles(MembershipRecord row) {
        return Arrays.stream(row.getRoles()).map(Role::valueOf).sorted().toList();
    }

    private boolean callerIsOwner(Writing writing) {
        UUID caller = writing.caller().id();
        if (writing.caller().kind() == Caller.Kind.SYSTEM) {
            return true;
        }
        MembershipRecord own = caller == null ? null : membership(writing, caller);
        return own != null && roles(own).contains(Role.OWNER);
    }

    private static int owners(Writing writing) {
        return writing.sql()
                .fetchCount(
                        MEMBERSHIP,
                        MEMBERSHIP.PRACTICE.eq(writing.practiceKey()),
                        MEMBERSHIP.ENDED_AT.isNull(),
                        DSL.val(Role.OWNER.name()).eq(DSL.any(MEMBERSHIP.ROLES)));
    }
}
