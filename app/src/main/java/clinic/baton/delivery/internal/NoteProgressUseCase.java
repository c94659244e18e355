package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.MESSAGE;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.MessageMoved;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A message only moves forward: sent, then arrived or not. What was told before is refused. */
@Component
class NoteProgressUseCase implements UseCase<NoteProgress, Nothing> {
    @Override
    public About<NoteProgress, Nothing> about() {
        return new About<>(NoteProgress.class, Nothing.class, Permission.OPERATE, List.of(MessageMoved.class));
    }

    @Override
    public List<String> locks(NoteProgress command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(NoteProgress command, Writing writing) {
        Optional<Letter> found = writing.sql()
                .selectFrom(MESSAGE)
                .where(MESSAGE.PRACTICE.eq(writing.practiceKey()), MESSAGE.PROVIDER_ID.eq(command.providerId()))
                .forUpdate()
                .fetchOptional(MessageRows::letter);
        if (found.isEmpty()) {
            return Outcome.refused(DeliveryRefusal.NO_SUCH_MESSAGE.refuse());
        }
        Letter letter = found.get();
        return switch (command.status()) {
            case "delivered" -> move(writing, letter, DeliveryState.DELIVERED, null);
            case "failed", "undelivered" ->
                move(writing, letter, DeliveryState.DEAD, "The gateway could not deliver it (" + command.error() + ")");
            default -> Outcome.done(new Nothing()); // accepted, queued, sending, sent: nothing new
        };
    }

    private static Outcome<Nothing> move(
            Writing writing, Letter letter, DeliveryState to, @org.jspecify.annotations.Nullable String error) {
        if (letter.state() != DeliveryState.SENT) {
            return Outcome.refused(DeliveryRefusal.TOLD_BEFORE.refuse());
        }
        MessageRows.move(writing, letter, to, error);
        return Outcome.done(new Nothing());
    }
}
