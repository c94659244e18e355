package clinic.baton.testing;

import clinic.baton.delivery.MessageQueued;
import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.Outgoing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Command;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a message into the outbox, as any module's command does. Answers its id. */
public record PutMessages(Outgoing message) implements Command<UUID> {
    /** Carries it out. */
    @Component
    public static class UseCaseOfPut implements UseCase<PutMessages, UUID> {
        private final Outbox outbox;

        UseCaseOfPut(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public About<PutMessages, UUID> about() {
            return new About<>(PutMessages.class, UUID.class, Permission.MESSAGE, List.of(MessageQueued.class));
        }

        @Override
        public List<String> locks(PutMessages command) {
            return List.of();
        }

        @Override
        public Outcome<UUID> perform(PutMessages command, Writing writing) {
            return Outcome.done(outbox.put(writing, command.message()));
        }
    }
}
