package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.MEMBERSHIP;

import clinic.baton.access.EndMembership;
import clinic.baton.access.MembershipEnded;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EndMembershipUseCase implements UseCase<EndMembership, Nothing> {
    private final RoleRules rules;

    EndMembershipUseCase(RoleRules rules) {
        this.rules = rules;
    }

    @Override
    public About<EndMembership, Nothing> about() {
        return new About<>(
                EndMembership.class, Nothing.class, Permission.MANAGE_PEOPLE, List.of(MembershipEnded.class));
    }

    @Override
    public List<String> locks(EndMembership command) {
        return List.of("memberships");
    }

    @Override
    public Outcome<Nothing> perform(EndMembership command, Writing writing) {
        var now = rules.membership(writing, command.person());
        Optional<Refusal> wrong = rules.wrongToChange(writing, now, command.version(), List.of());
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        writing.sql()
                .update(MEMBERSHIP)
                .set(MEMBERSHIP.ENDED_AT, writing.now())
                .set(MEMBERSHIP.VERSION, command.version() + 1)
                .where(MEMBERSHIP.PRACTICE.eq(writing.practiceKey()), MEMBERSHIP.PERSON.eq(command.person()))
                .execute();
        writing.record(new MembershipEnded(command.person(), command.version() + 1));
        return Outcome.done(new Nothing());
    }
}
