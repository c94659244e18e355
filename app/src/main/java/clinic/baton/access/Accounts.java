package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.PASSKEY;
import static clinic.baton.schema.db.access.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectOne;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeOrderedIds;
import clinic.baton.schema.db.access.tables.records.PersonRecord;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people who can sign in. They belong to no practice's record: what they may do there is a membership. */
@Component
public class Accounts {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_EMAIL = 120;
    private static final int LONGEST_NAME = 80;

    private final DSLContext sql;
    private final PasswordEncoder passwords;
    private final InstantSource wall;

    Accounts(DSLContext sql, PasswordEncoder passwords, InstantSource wall) {
        this.sql = sql;
        this.passwords = passwords;
        this.wall = wall;
    }

    /** Whether nobody can sign in yet, besides people made for a practice day: then the set-up is open. */
    public boolean nobody() {
        return !sql.fetchExists(
                PERSON, PERSON.DEMO.isFalse().and(PERSON.PASSWORD.isNotNull().or(hasPasskey())));
    }

    /** The person who signs in with the address. */
    public Optional<Person> byEmail(String email) {
        return sql.selectFrom(PERSON)
                .where(lower(PERSON.EMAIL).eq(email.strip().toLowerCase(java.util.Locale.ROOT)))
                .fetchOptional(Accounts::person);
    }

    /** The person of an id; empty when there is none or they were disabled. */
    public Optional<Person> byId(UUID id) {
        return sql.selectFrom(PERSON)
                .where(PERSON.ID.eq(id), PERSON.DISABLED_AT.isNull())
                .fetchOptional(Accounts::person);
    }

    /** Whether the person was made for a practice day. */
    public boolean isDemo(Person person) {
        return sql.fetchExists(PERSON, PERSON.ID.eq(person.id()).and(PERSON.DEMO));
    }

    /**
     * Makes a person, or says field by field why not.
     *
     * @param password null for somebody who will only have passkeys
     */
    public Outcome<Person> create(String name, String email, @Nullable String password) {
        List<Refusal> refusals = wrong(name, email, password);
        if (refusals.isEmpty() && byEmail(email).isPresent()) {
            refusals.add(AccessRefusal.EMAIL_TAKEN.of("email", Map.of("value", email.strip())));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Person person =
                insert(name.strip(), email.strip(), password == null ? null : passwords.encode(password), false);
        return Outcome.done(person);
    }

    /** The person for a practice day with this name and address: signs in at the machine itself, without a secret. */
    public Person demo(String name, String email) {
        return byEmail(email).orElseGet(() -> insert(name, email, null, true));
    }

    /** Gives a person another password. */
    public Outcome<Person> setPassword(Person person, String password) {
        Optional<Refusal> wrong = NewPassword.wrong(password, List.of(person.name(), person.email()));
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        sql.update(PERSON)
                .set(PERSON.PASSWORD, passwords.encode(password))
                .where(PERSON.ID.eq(person.id()))
                .execute();
        return Outcome.done(person);
    }

    /** Whether the person has a password. */
    public boolean hasPassword(Person person) {
        return sql.fetchExists(PERSON, PERSON.ID.eq(person.id()).and(PERSON.PASSWORD.isNotNull()));
    }

    /** Takes somebody in who began before and has neither password nor passkey yet; their name may be another now. */
    Optional<Person> resume(String name, String email, @Nullable String password) {
        return byEmail(email)
                .filter(person -> sql.update(PERSON)
                                .set(PERSON.NAME, name.strip())
                                .set(PERSON.PASSWORD, password == null ? null : passwords.encode(password))
                                .where(
                                        PERSON.ID.eq(person.id()),
                                        PERSON.DEMO.isFalse(),
                                        PERSON.PASSWORD.isNull(),
                                        hasPasskey().not())
                                .execute()
                        == 1)
                .map(person -> new Person(person.id(), name.strip(), person.email()));
    }

    List<Refusal> wrong(String name, String email, @Nullable String password) {
        List<Refusal> refusals = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            refusals.add(AccessRefusal.NAME_IMPOSSIBLE.of("name"));
        }
        if (email.strip().length() > LONGEST_EMAIL
                || !EMAIL.matcher(email.strip()).matches()) {
            refusals.add(AccessRefusal.EMAIL_IMPOSSIBLE.of("email", Map.of("value", email.strip())));
        }
        if (password != null) {
            NewPassword.wrong(password, List.of(name, email, "baton")).ifPresent(refusals::add);
        }
        return refusals;
    }

    private Person insert(String name, String email, @Nullable String hash, boolean demo) {
        UUID id = new TimeOrderedIds(wall).next();
        sql.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.NAME, name)
                .set(PERSON.EMAIL, email)
                .set(PERSON.PASSWORD, hash)
                .set(PERSON.DEMO, demo)
                .set(PERSON.CREATED_AT, wall.instant())
                .execute();
        return new Person(id, name, email);
    }

    private static org.jooq.Condition hasPasskey() {
        return exists(selectOne().from(PASSKEY).where(PASSKEY.PERSON.eq(PERSON.ID)));
    }

    private static Person person(PersonRecord row) {
        return new Person(row.getId(), row.getName(), row.getEmail());
    }
}
