package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.SETUP_CODE;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first person, who proves with a one-time code that they sit at the machine. A code is printed at each start while
 * nobody exists; only its hash is kept, and the first person's password or passkey voids all of them.
 */
@Component
public class FirstPerson {
    private static final int CODES_AT_MOST = 5;

    private final Accounts accounts;
    private final Attempts attempts;
    private final DSLContext sql;
    private final InstantSource wall;
    private final TransactionTemplate transactions;

    FirstPerson(
            Accounts accounts,
            Attempts attempts,
            DSLContext sql,
            InstantSource wall,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sql = sql;
        this.wall = wall;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** A new code, to be shown once; empty when somebody exists already. */
    public Optional<String> code() {
        if (!accounts.nobody()) {
            return Optional.empty();
        }
        String code = Secrets.code();
        sql.insertInto(SETUP_CODE)
                .set(SETUP_CODE.HASH, Secrets.hash(Secrets.asMeant(code)))
                .set(SETUP_CODE.CREATED_AT, wall.instant())
                .execute();
        sql.deleteFrom(SETUP_CODE)
                .where(SETUP_CODE.HASH.notIn(org.jooq
                        .impl
                        .DSL
                        .select(SETUP_CODE.HASH)
                        .from(SETUP_CODE)
                        .orderBy(SETUP_CODE.CREATED_AT.desc())
                        .limit(CODES_AT_MOST)))
                .execute();
        return Optional.of(code);
    }

    /**
     * Makes the first person, or says field by field why not.
     *
     * @param code from the terminal
     * @param password null when a passkey follows at once; until it is there, the set-up stays open
     * @param address where the request came from, for throttling
     */
    public Outcome<Person> create(String code, String name, String email, @Nullable String password, String address) {
        Optional<Refusal> wait = attempts.mustWait("set-up", address);
        if (wait.isPresent()) {
            return Outcome.refused(wait.get());
        }
        return java.util.Objects.requireNonNull(
                transactions.execute(status -> createAlone(code, name, email, password, address)));
    }

    private Outcome<Person> createAlone(
            String code, String name, String email, @Nullable String password, String address) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('first-person', 0))");
        if (!accounts.nobody()) {
            return Outcome.refused(AccessRefusal.ALREADY_SET_UP.refuse());
        }
        List<Refusal> refusals = new ArrayList<>(wrongCode(code, address));
        refusals.addAll(accounts.wrong(name, email, password));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Optional<Person> again = accounts.resume(name, email, password);
        Outcome<Person> outcome = again.map(Outcome::done).orElseGet(() -> accounts.create(name, email, password));
        if (outcome instanceof Done<Person> && password != null) {
            sql.deleteFrom(SETUP_CODE).execute();
        }
        return outcome;
    }

    private List<Refusal> wrongCode(String code, String address) {
        if (sql.fetchExists(SETUP_CODE, SETUP_CODE.HASH.eq(Secrets.hash(Secrets.asMeant(code))))) {
            return List.of();
        }
        attempts.failed("set-up", address);
        return List.of(AccessRefusal.CODE_WRONG.of("code"));
    }
}
