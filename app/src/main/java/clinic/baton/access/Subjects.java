package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.PERSON;
import static clinic.baton.schema.db.access.Tables.SUBJECT;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who people are at the OpenID provider: by its issuer and subject, never by an e-mail address, which may change hands. */
@Component
public class Subjects {
    private final DSLContext sql;
    private final InstantSource wall;

    Subjects(DSLContext sql, InstantSource wall) {
        this.sql = sql;
        this.wall = wall;
    }

    /** The person who is the provider's subject, and notes that they were there. */
    public Optional<Person> person(String issuer, String subject) {
        sql.update(SUBJECT)
                .set(SUBJECT.LAST_USED_AT, wall.instant())
                .where(SUBJECT.ISSUER.eq(issuer), SUBJECT.SUBJECT_.eq(subject))
                .execute();
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL)
                .from(SUBJECT)
                .join(PERSON)
                .on(PERSON.ID.eq(SUBJECT.PERSON))
                .where(SUBJECT.ISSUER.eq(issuer), SUBJECT.SUBJECT_.eq(subject), PERSON.DISABLED_AT.isNull())
                .fetchOptional(row -> new Person(row.value1(), row.value2(), row.value3()));
    }

    /** Makes the subject this person's; refused when it is another's already. */
    public Outcome<Nothing> link(Person person, String issuer, String subject) {
        sql.insertInto(SUBJECT)
                .set(SUBJECT.ISSUER, issuer)
                .set(SUBJECT.SUBJECT_, subject)
                .set(SUBJECT.PERSON, person.id())
                .set(SUBJECT.LINKED_AT, wall.instant())
                .set(SUBJECT.LAST_USED_AT, wall.instant())
                .onConflictDoNothing()
                .execute();
        boolean theirs = sql.fetchExists(
                SUBJECT, SUBJECT.ISSUER.eq(issuer), SUBJECT.SUBJECT_.eq(subject), SUBJECT.PERSON.eq(person.id()));
        return theirs ? Outcome.done(new Nothing()) : Outcome.refused(AccessRefusal.SUBJECT_TAKEN.refuse());
    }

    /** Whether the person can sign in through this provider. */
    public boolean linked(Person person, String issuer) {
        return sql.fetchExists(SUBJECT, SUBJECT.ISSUER.eq(issuer), SUBJECT.PERSON.eq(person.id()));
    }

    /** Parts the person from the provider. */
    public void unlink(Person person, String issuer) {
        sql.deleteFrom(SUBJECT)
                .where(SUBJECT.ISSUER.eq(issuer), SUBJECT.PERSON.eq(person.id()))
                .execute();
    }
}
