package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.REPLY;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.ReplyTaken;
import clinic.baton.delivery.SettleReply;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SettleReplyUseCase implements UseCase<SettleReply, Nothing> {
    @Override
    public About<SettleReply, Nothing> about() {
        return new About<>(SettleReply.class, Nothing.class, Permission.MESSAGE, List.of(ReplyTaken.class));
    }

    @Override
    public List<String> locks(SettleReply command) {
        return List.of("subject:" + command.reply());
    }

    @Override
    public Outcome<Nothing> perform(SettleReply command, Writing writing) {
        int settled = writing.sql()
                .update(REPLY)
                .set(REPLY.SETTLED_AT, writing.now())
                .set(REPLY.MEANING, "dealt with")
                .where(
                        REPLY.PRACTICE.eq(writing.practiceKey()),
                        REPLY.ID.eq(command.reply()),
                        REPLY.SETTLED_AT.isNull())
                .execute();
        if (settled == 0) {
            return Outcome.refused(DeliveryRefusal.NO_SUCH_REPLY.refuse());
        }
        writing.record(new ReplyTaken(command.reply(), "dealt with"));
        return Outcome.done(new Nothing());
    }
}
