package clinic.baton.delivery.internal;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.MessageQueued;
import clinic.baton.delivery.Outbox;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.record.WayBack;
import clinic.baton.record.Writing;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a command put into the outbox is taken back with it, as long as it is still there. */
@Component
class UndoQueued implements WayBack<MessageQueued> {
    private final Outbox outbox;

    UndoQueued(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Class<MessageQueued> event() {
        return MessageQueued.class;
    }

    @Override
    public Outcome<Nothing> undo(MessageQueued queued, Writing writing) {
        boolean back = outbox.withdraw(writing, List.of(queued.message())).contains(queued.message())
                || outbox.find(writing, queued.message())
                        .map(Letter::state)
                        .filter(DeliveryState.CANCELLED::equals)
                        .isPresent();
        return back ? Outcome.done(new Nothing()) : Outcome.refused(DeliveryRefusal.ALREADY_LEFT.refuse());
    }
}
