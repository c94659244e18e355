package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.PERSON;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks who somebody is by their password: throttled, taking as long for nobody as for somebody, a few at a time. */
@Component
public class PasswordCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);
    private static final int AT_ONCE = 4;

    private final Attempts attempts;
    private final DSLContext sql;
    private final PasswordEncoder passwords;
    private final String nobodysHash;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    PasswordCheck(Attempts attempts, DSLContext sql, PasswordEncoder passwords) {
        this.attempts = attempts;
        this.sql = sql;
        this.passwords = passwords;
        this.nobodysHash = java.util.Objects.requireNonNull(passwords.encode(Secrets.token()));
    }

    /**
     * The person, if the password is theirs.
     *
     * @param email as typed
     * @param address where the request came from
     */
    public Outcome<Person> check(String email, String password, String address) {
        Optional<Refusal> wait = attempts.mustWait(email, address);
        if (wait.isPresent()) {
            LOG.info("A password wasn't tried: too many were wrong");
            return Outcome.refused(wait.get());
        }
        var row = sql.selectFrom(PERSON)
                .where(DSL.lower(PERSON.EMAIL).eq(email.strip().toLowerCase(java.util.Locale.ROOT)))
                .fetchOne();
        String hash = row == null || row.getDisabledAt() != null ? null : row.getPassword();
        boolean right = matches(password, hash == null ? nobodysHash : hash) && hash != null;
        if (row == null || !right) {
            attempts.failed(email, address);
            LOG.info("A password was wrong, of {}", row == null ? "nobody known" : "person " + row.getId());
            return Outcome.refused(AccessRefusal.PASSWORD_WRONG.of("password"));
        }
        attempts.succeeded(email);
        LOG.info("A password was right, of person {}", row.getId());
        return Outcome.done(new Person(row.getId(), row.getName(), row.getEmail()));
    }

    /** Argon2id takes 16 MB each time: no more than a few at once. */
    private boolean matches(@Nullable String password, String hash) {
        if (password == null || password.length() > NewPassword.MOST * 2) {
            return false;
        }
        turns.acquireUninterruptibly();
        try {
            return passwords.matches(password, hash);
        } finally {
            turns.release();
        }
    }
}
