package clinic.baton.access.internal;

import static clinic.baton.schema.db.access.Tables.INVITATION;

import clinic.baton.access.AccessRefusal;
import clinic.baton.access.InvitationWithdrawn;
import clinic.baton.access.WithdrawInvitation;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class WithdrawInvitationUseCase implements UseCase<WithdrawInvitation, Nothing> {
    private final InstantSource wall;

    WithdrawInvitationUseCase(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public About<WithdrawInvitation, Nothing> about() {
        return new About<>(
                WithdrawInvitation.class, Nothing.class, Permission.MANAGE_PEOPLE, List.of(InvitationWithdrawn.class));
    }

    @Override
    public List<String> locks(WithdrawInvitation command) {
        return List.of("subject:" + command.id());
    }

    @Override
    public Outcome<Nothing> perform(WithdrawInvitation command, Writing writing) {
        int withdrawn = writing.sql()
                .update(INVITATION)
                .set(INVITATION.WITHDRAWN_AT, wall.instant())
                .where(
                        INVITATION.ID.eq(command.id()),
                        INVITATION.PRACTICE.eq(writing.practiceKey()),
                        INVITATION.USED_AT.isNull(),
                        INVITATION.WITHDRAWN_AT.isNull())
                .execute();
        if (withdrawn == 0) {
            return Outcome.refused(AccessRefusal.INVITATION_SPENT.refuse());
        }
        writing.record(new InvitationWithdrawn(command.id()));
        return Outcome.done(new Nothing());
    }
}
