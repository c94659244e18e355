package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.REPLY;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.Replies;
import clinic.baton.delivery.ReplyTaken;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class TakeReplyUseCase implements UseCase<TakeReply, String> {
    private static final int LONGEST = 1600;
    private static final String UNREAD = "unread";

    private final List<Replies> readers;

    TakeReplyUseCase(List<Replies> readers) {
        this.readers =
                readers.stream().sorted(Comparator.comparingInt(Replies::order)).toList();
    }

    @Override
    public About<TakeReply, String> about() {
        return new About<>(TakeReply.class, String.class, Permission.OPERATE, List.of(ReplyTaken.class));
    }

    @Override
    public List<String> locks(TakeReply command) {
        return List.of("reply:" + command.providerId());
    }

    @Override
    public Outcome<String> perform(TakeReply command, Writing writing) {
        boolean known = writing.sql()
                .fetchExists(
                        REPLY,
                        REPLY.PRACTICE.eq(writing.practiceKey()).and(REPLY.PROVIDER_ID.eq(command.providerId())));
        if (known) {
            return Outcome.refused(DeliveryRefusal.TOLD_BEFORE.refuse());
        }
        String meaning = readers.stream()
                .map(reader -> reader.understood(writing, command.sender(), command.body()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNREAD);
        UUID id = writing.newId();
        String body = command.body().length() > LONGEST ? command.body().substring(0, LONGEST) : command.body();
        writing.sql()
                .insertInto(REPLY)
                .set(REPLY.PRACTICE, writing.practiceKey())
                .set(REPLY.ID, id)
                .set(REPLY.PROVIDER_ID, command.providerId())
                .set(REPLY.SENDER, command.sender())
                .set(REPLY.BODY, body)
                .set(REPLY.AT, writing.now())
                .set(REPLY.MEANING, meaning)
                .set(REPLY.SETTLED_AT, meaning.equals(UNREAD) ? null : writing.now())
                .execute();
        writing.record(new ReplyTaken(id, meaning));
        return Outcome.done(meaning);
    }
}
