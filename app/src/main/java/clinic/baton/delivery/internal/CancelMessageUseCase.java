package clinic.baton.delivery.internal;

import clinic.baton.delivery.CancelMessage;
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
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CancelMessageUseCase implements UseCase<CancelMessage, Nothing> {
    @Override
    public About<CancelMessage, Nothing> about() {
        return new About<>(CancelMessage.class, Nothing.class, Permission.MESSAGE, List.of(MessageMoved.class));
    }

    @Override
    public List<String> locks(CancelMessage command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(CancelMessage command, Writing writing) {
        Optional<Letter> found = MessageRows.locked(writing, command.message());
        if (found.isEmpty()) {
            return Outcome.refused(DeliveryRefusal.NO_SUCH_MESSAGE.refuse());
        }
        Letter letter = found.get();
        if (letter.state() != DeliveryState.WAITING && letter.state() != DeliveryState.DEAD) {
            return Outcome.refused(DeliveryRefusal.ALREADY_LEFT.refuse(
                    Map.of("state", letter.state().words())));
        }
        MessageRows.move(writing, letter, DeliveryState.CANCELLED, null);
        return Outcome.done(new Nothing());
    }
}
