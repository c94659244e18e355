package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.ATTEMPT;

import clinic.baton.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. Five failures for one account lock it for half a minute, each further one twice as long, up to a
 * quarter of an hour; a hundred from one address within a quarter of an hour lock that address. Accounts that don't
 * exist behave the same, so that nothing is learned about who does. Names and addresses are kept as hashes.
 */
@Component
public class Attempts {
    private static final int FREE_BY_ACCOUNT = 5;
    private static final int FREE_BY_ADDRESS = 100;
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);

    private final DSLContext sql;
    private final InstantSource wall;

    Attempts(DSLContext sql, InstantSource wall) {
        this.sql = sql;
        this.wall = wall;
    }

    /** Why another try must wait; empty when it needn't. */
    public Optional<Refusal> mustWait(String account, String address) {
        Instant now = wall.instant();
        return sql.select(DSL.max(ATTEMPT.LOCKED_UNTIL))
                .from(ATTEMPT)
                .where(ATTEMPT.KEY.in(List.of(accountKey(account), addressKey(address))))
                .fetchOptional(DSL.max(ATTEMPT.LOCKED_UNTIL))
                .filter(until -> until.isAfter(now))
                .map(until -> AccessRefusal.WAIT.refuse(Map.of(
                        "minutes",
                        Long.toString(
                                Duration.between(now, until).plusSeconds(59).toMinutes()))));
    }

    /** Counts a failure. */
    public void failed(String account, String address) {
        Instant now = wall.instant();
        int byAccount = count(accountKey(account), now, FORGOTTEN_AFTER);
        if (byAccount >= FREE_BY_ACCOUNT) {
            lock(accountKey(account), now.plus(length(byAccount - FREE_BY_ACCOUNT)));
        }
        if (count(addressKey(address), now, ADDRESS_WINDOW) >= FREE_BY_ADDRESS) {
            lock(addressKey(address), now.plus(ADDRESS_WINDOW));
        }
        sql.deleteFrom(ATTEMPT)
                .where(ATTEMPT.SINCE.lt(now.minus(Duration.ofDays(1))))
                .execute();
    }

    /** Forgets an account's failures: its owner was there. */
    public void succeeded(String account) {
        sql.deleteFrom(ATTEMPT).where(ATTEMPT.KEY.eq(accountKey(account))).execute();
    }

    private static Duration length(int beyond) {
        Duration length = SHORTEST.multipliedBy(1L << Math.min(beyond, 10));
        return length.compareTo(LONGEST) > 0 ? LONGEST : length;
    }

    private int count(byte[] key, Instant now, Duration window) {
        var fresh = ATTEMPT.SINCE.lt(now.minus(window));
        Integer failures = sql.insertInto(ATTEMPT)
                .set(ATTEMPT.KEY, key)
                .set(ATTEMPT.FAILURES, 1)
                .set(ATTEMPT.SINCE, now)
                .onConflict(ATTEMPT.KEY)
                .doUpdate()
                .set(ATTEMPT.FAILURES, DSL.when(fresh, 1).otherwise(ATTEMPT.FAILURES.plus(1)))
                .set(ATTEMPT.SINCE, DSL.when(fresh, now).otherwise(ATTEMPT.SINCE))
                .returning(ATTEMPT.FAILURES)
                .fetchOne(ATTEMPT.FAILURES);
        return Objects.requireNonNull(failures);
    }

    private void lock(byte[] key, Instant until) {
        sql.update(ATTEMPT)
                .set(ATTEMPT.LOCKED_UNTIL, until)
                .where(ATTEMPT.KEY.eq(key))
                .execute();
    }

    private static byte[] accountKey(String account) {
        return Secrets.hash("account:" + account.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] addressKey(String address) {
        return Secrets.hash("address:" + address);
    }
}
