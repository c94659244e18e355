package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.INVITATION;
import static clinic.baton.schema.db.access.Tables.PERSON;

import clinic.baton.access.AcceptInvitation;
import clinic.baton.access.AccessRefusal;
import clinic.baton.access.InvitationAccepted;
import clinic.baton.access.Invitations;
import clinic.baton.access.MembershipBegun;
import clinic.baton.access.Role;
import clinic.baton.access.Staff;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.access.tables.records.InvitationRecord;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class AcceptInvitationUseCase implements UseCase<AcceptInvitation, Nothing> {
    private final RoleRules rules;
    private final Staff staff;
    private final InstantSource wall;

    AcceptInvitationUseCase(RoleRules rules, Staff staff, InstantSource wall) {
        this.rules = rules;
        this.staff = staff;
        this.wall = wall;
    }

    @Override
    public About<AcceptInvitation, Nothing> about() {
        return new About<>(
                AcceptInvitation.class,
                Nothing.class,
                Permission.MANAGE_PEOPLE,
                List.of(InvitationAccepted.class, MembershipBegun.class));
    }

    @Override
    public List<String> locks(AcceptInvitation command) {
        return List.of("invitation:" + command.tokenHash());
    }

    @Override
    public Outcome<Nothing> perform(AcceptInvitation command, Writing writing) {
        InvitationRecord row = writing.sql()
                .selectFrom(INVITATION)
                .where(
                        INVITATION.HASH.eq(HexFormat.of().parseHex(command.tokenHash())),
                        INVITATION.PRACTICE.eq(writing.practiceKey()))
                .forUpdate()
                .fetchOne();
        UUID person = writing.caller().id();
        if (row == null || person == null) {
            return Outcome.refused(AccessRefusal.INVITATION_UNKNOWN.refuse());
        }
        Optional<Refusal> wrong = Invitations.spent(row, wall).or(() -> wrongPerson(writing, row, person));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        row.setUsedAt(wall.instant());
        writing.sql()
                .update(INVITATION)
                .set(INVITATION.USED_AT, wall.instant())
                .where(INVITATION.HASH.eq(row.getHash()))
                .execute();
        staff.join(writing, person, roles(writing, row, person));
        writing.record(new InvitationAccepted(row.getId(), person));
        return Outcome.done(new Nothing());
    }

    /** What the invitation says, on top of what somebody who belongs already is. */
    private Set<Role> roles(Writing writing, InvitationRecord row, UUID person) {
        Set<Role> roles = Arrays.stream(row.getRoles())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        var now = rules.membership(writing, person);
        if (now != null) {
            roles.addAll(RoleRules.roles(now));
        }
        return roles;
    }

    private static Optional<Refusal> wrongPerson(Writing writing, InvitationRecord row, UUID person) {
        String email = writing.sql()
                .select(PERSON.EMAIL)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchOne(PERSON.EMAIL);
        return row.getEmail().equalsIgnoreCase(email)
                ? Optional.empty()
                : Optional.of(AccessRefusal.INVITATION_NOT_YOURS.refuse(Map.of("email", row.getEmail())));
    }
}
