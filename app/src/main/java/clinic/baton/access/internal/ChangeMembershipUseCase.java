package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.MEMBERSHIP;

import clinic.baton.access.ChangeMembership;
import clinic.baton.access.MembershipChanged;
import clinic.baton.access.Role;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ChangeMembershipUseCase implements UseCase<ChangeMembership, Nothing> {
    private final RoleRules rules;

    ChangeMembershipUseCase(RoleRules rules) {
        this.rules = rules;
    }

    @Override
    public About<ChangeMembership, Nothing> about() {
        return new About<>(
                ChangeMembership.class, Nothing.class, Permission.MANAGE_PEOPLE, List.of(MembershipChanged.class));
    }

    @Override
    public List<String> locks(ChangeMembership command) {
        return List.of("memberships");
    }

    @Override
    public Outcome<Nothing> perform(ChangeMembership command, Writing writing) {
        var now = rules.membership(writing, command.person());
        Optional<Refusal> wrong = rules.wrongToChange(writing, now, command.version(), command.roles());
        if (wrong.isPresent() || now == null) {
            return Outcome.refused(wrong.orElseThrow());
        }
        List<Role> before = RoleRules.roles(now);
        Optional<Refusal> wrongToGive =
                before.contains(Role.OWNER) && command.roles().contains(Role.OWNER)
                        ? Optional.empty()
                        : rules.wrongToGive(writing, command.roles());
        if (wrongToGive.isPresent()) {
            return Outcome.refused(wrongToGive.get());
        }
        if (!before.equals(command.roles()) || !Objects.equals(now.getPractitioner(), command.practitioner())) {
            writing.sql()
                    .update(MEMBERSHIP)
                    .set(
                            MEMBERSHIP.ROLES,
                            command.roles().stream().map(Role::name).toArray(String[]::new))
                    .set(MEMBERSHIP.PRACTITIONER, command.practitioner())
                    .set(MEMBERSHIP.VERSION, command.version() + 1)
                    .where(MEMBERSHIP.PRACTICE.eq(writing.practiceKey()), MEMBERSHIP.PERSON.eq(command.person()))
                    .execute();
            writing.record(new MembershipChanged(
                    command.person(), command.version() + 1, before, command.roles(), command.practitioner()));
        }
        return Outcome.done(new Nothing());
    }
}
