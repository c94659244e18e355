package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.MESSAGE;

import clinic.baton.delivery.DeliveryRefusal;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.MessageMoved;
import clinic.baton.delivery.SendAgain;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SendAgainUseCase implements UseCase<SendAgain, Nothing> {
    private final InstantSource wall;

    SendAgainUseCase(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public About<SendAgain, Nothing> about() {
        return new About<>(SendAgain.class, Nothing.class, Permission.MESSAGE, List.of(MessageMoved.class));
    }

    @Override
    public List<String> locks(SendAgain command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(SendAgain command, Writing writing) {
        Optional<Letter> found = MessageRows.locked(writing, command.message());
        if (found.isEmpty()) {
            return Outcome.refused(DeliveryRefusal.NO_SUCH_MESSAGE.refuse());
        }
        Letter letter = found.get();
        if (letter.state() != DeliveryState.DEAD) {
            return Outcome.refused(DeliveryRefusal.NOT_STUCK.refuse(
                    Map.of("state", letter.state().words())));
        }
        String address = command.address() == null || command.address().isBlank()
                ? letter.to().address()
                : command.address().strip();
        if (!Addresses.right(letter.to().channel(), address)) {
            return Outcome.refused(DeliveryRefusal.BAD_ADDRESS.of("address", Map.of("value", address)));
        }
        MessageRows.move(writing, letter, DeliveryState.WAITING, null);
        writing.sql()
                .update(MESSAGE)
                .set(MESSAGE.ADDRESS, address)
                .set(MESSAGE.ATTEMPTS, 0)
                .set(MESSAGE.NEXT_TRY, wall.instant().truncatedTo(ChronoUnit.MICROS))
                .where(MESSAGE.PRACTICE.eq(writing.practiceKey()), MESSAGE.ID.eq(letter.id()))
                .execute();
        return Outcome.done(new Nothing());
    }
}
