package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.MESSAGE;

import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.MessageMoved;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.delivery.tables.records.MessageRecord;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what came of an attempt: done, tried again later with growing pauses, or given up for a person to look at. */
@Component
class ReportMessageUseCase implements UseCase<ReportMessage, Nothing> {
    /** How long to wait after the first, second … failure; after the last it is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1));

    private final InstantSource wall;

    ReportMessageUseCase(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public About<ReportMessage, Nothing> about() {
        return new About<>(ReportMessage.class, Nothing.class, Permission.OPERATE, List.of(MessageMoved.class));
    }

    @Override
    public List<String> locks(ReportMessage command) {
        return List.of();
    }

    @Override
    public Outcome<Nothing> perform(ReportMessage command, Writing writing) {
        Optional<MessageRecord> mine = writing.sql()
                .selectFrom(MESSAGE)
                .where(
                        MESSAGE.PRACTICE.eq(writing.practiceKey()),
                        MESSAGE.ID.eq(command.message()),
                        MESSAGE.CLAIM.eq(command.claim()))
                .forUpdate()
                .fetchOptional();
        mine.ifPresent(row -> keep(writing, row, command.result()));
        return Outcome.done(new Nothing());
    }

    private void keep(Writing writing, MessageRecord row, Result result) {
        Letter letter = MessageRows.letter(row);
        switch (result.kind()) {
            case SENT -> {
                keepProviderId(writing, row, result);
                MessageRows.move(writing, letter, DeliveryState.SENT, null);
            }
            case SHOWN -> MessageRows.move(writing, letter, DeliveryState.SHOWN, null);
            case NEVER -> MessageRows.move(writing, letter, DeliveryState.DEAD, result.detail());
            case LATER -> {
                if (row.getAttempts() > PAUSES.size()) {
                    MessageRows.move(writing, letter, DeliveryState.DEAD, result.detail());
                } else {
                    pause(writing, row, result.detail());
                }
            }
        }
    }

    private static void keepProviderId(Writing writing, MessageRecord row, Result result) {
        writing.sql()
                .update(MESSAGE)
                .set(MESSAGE.PROVIDER_ID, result.detail())
                .where(MESSAGE.PRACTICE.eq(writing.practiceKey()), MESSAGE.ID.eq(row.getId()))
                .execute();
    }

    private void pause(Writing writing, MessageRecord row, String error) {
        Duration pause = PAUSES.get(Math.max(0, row.getAttempts() - 1));
        writing.sql()
                .update(MESSAGE)
                .set(MESSAGE.STATUS, DeliveryState.WAITING.code())
                .set(MESSAGE.ERROR, error)
                .set(
                        MESSAGE.NEXT_TRY,
                        wall.instant().truncatedTo(ChronoUnit.MICROS).plus(pause))
                .setNull(MESSAGE.CLAIM)
                .setNull(MESSAGE.LEASE_UNTIL)
                .where(MESSAGE.PRACTICE.eq(row.getPractice()), MESSAGE.ID.eq(row.getId()))
                .execute();
    }
}
