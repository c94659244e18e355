package clinic.baton.delivery.internal;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.MessageQueued;
import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.Outgoing;
import clinic.baton.delivery.SendTest;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinics;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SendTestUseCase implements UseCase<SendTest, UUID> {
    private final Outbox outbox;
    private final Clinics clinics;

    SendTestUseCase(Outbox outbox, Clinics clinics) {
        this.outbox = outbox;
        this.clinics = clinics;
    }

    @Override
    public About<SendTest, UUID> about() {
        return new About<>(SendTest.class, UUID.class, Permission.SET_UP, List.of(MessageQueued.class));
    }

    @Override
    public List<String> locks(SendTest command) {
        return List.of();
    }

    @Override
    public Outcome<UUID> perform(SendTest command, Writing writing) {
        if (!Addresses.right(command.channel(), command.address())) {
            return Outcome.refused(DeliveryRefusal.BAD_ADDRESS.of("address", Map.of("value", command.address())));
        }
        String practice = clinics.of(writing.practice()).name();
        UUID person = writing.caller().id() == null
                ? writing.newId()
                : writing.caller().id();
        return Outcome.done(outbox.put(
                writing,
                new Outgoing(
                        new Outgoing.To(
                                person,
                                null,
                                command.channel(),
                                command.address().strip(),
                                "en"),
                        "Test from " + practice,
                        "This is a test from " + practice + ". Messages to patients can leave.",
                        List.of(),
                        "test",
                        null,
                        new Outgoing.When(writing.now(), null),
                        Duration.ZERO)));
    }
}
