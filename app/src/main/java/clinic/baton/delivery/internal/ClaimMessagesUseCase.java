package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.MESSAGE;

import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.MessageMoved;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * A message can be claimed when its grace and its hour have come and nothing older for the same person is due, being sent
 * or tried again. Rows that another sender looks at are skipped. A claim that isn't answered in time is open again.
 */
@Component
class ClaimMessagesUseCase implements UseCase<ClaimMessages, Integer> {
    static final Duration LEASE = Duration.ofMinutes(1);
    private static final int HANDFUL = 20;
    private static final String WAITING = DeliveryState.WAITING.code();
    private static final String SENDING = DeliveryState.SENDING.code();

    private final InstantSource wall;

    ClaimMessagesUseCase(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public About<ClaimMessages, Integer> about() {
        return new About<>(ClaimMessages.class, Integer.class, Permission.OPERATE, List.of(MessageMoved.class));
    }

    @Override
    public List<String> locks(ClaimMessages command) {
        return List.of();
    }

    @Override
    public Outcome<Integer> perform(ClaimMessages command, Writing writing) {
        Instant now = wall.instant().truncatedTo(ChronoUnit.MICROS);
        int claimed = 0;
        for (Letter letter : due(writing, now)) {
            Instant useless = letter.when().uselessAfter();
            if (useless != null && useless.isBefore(writing.now())) {
                MessageRows.move(writing, letter, DeliveryState.EXPIRED, null);
            } else {
                claim(command, writing, letter, now);
                claimed++;
            }
        }
        return Outcome.done(claimed);
    }

    private static List<Letter> due(Writing writing, Instant now) {
        return writing.sql()
                .selectFrom(MESSAGE)
                .where(MESSAGE.PRACTICE.eq(writing.practiceKey()), open(writing, now), inOrder(writing, now))
                .orderBy(MESSAGE.PLACE)
                .limit(HANDFUL)
                .forUpdate()
                .skipLocked()
                .fetch(MessageRows::letter);
    }

    private static Condition open(Writing writing, Instant now) {
        return MESSAGE.STATUS
                .eq(WAITING)
                .and(MESSAGE.GRACE_UNTIL.le(now))
                .and(MESSAGE.NEXT_TRY.le(now))
                .and(MESSAGE.NOT_BEFORE.le(writing.now()))
                .or(MESSAGE.STATUS.eq(SENDING).and(MESSAGE.LEASE_UNTIL.le(now)));
    }

    private static Condition inOrder(Writing writing, Instant now) {
        var older = MESSAGE.as("older");
        return DSL.notExists(DSL.selectOne()
                .from(older)
                .where(
                        older.PRACTICE.eq(MESSAGE.PRACTICE),
                        older.PERSON.eq(MESSAGE.PERSON),
                        older.PLACE.lt(MESSAGE.PLACE),
                        older.STATUS
                                .eq(SENDING)
                                .or(older.STATUS
                                        .eq(WAITING)
                                        .and(older.ATTEMPTS
                                                .gt(0)
                                                .or(older.GRACE_UNTIL
                                                        .le(now)
                                                        .and(older.NOT_BEFORE.le(writing.now())))))));
    }

    private static void claim(ClaimMessages command, Writing writing, Letter letter, Instant now) {
        writing.sql()
                .update(MESSAGE)
                .set(MESSAGE.STATUS, SENDING)
                .set(MESSAGE.CLAIM, command.claim())
                .set(MESSAGE.LEASE_UNTIL, now.plus(LEASE))
                .set(MESSAGE.NEXT_TRY, now.plus(LEASE))
                .set(MESSAGE.ATTEMPTS, MESSAGE.ATTEMPTS.plus(1))
                .where(MESSAGE.PRACTICE.eq(writing.practiceKey()), MESSAGE.ID.eq(letter.id()))
                .execute();
    }
}
