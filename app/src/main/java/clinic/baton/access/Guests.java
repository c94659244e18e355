package clinic.baton.access;

import static clinic.baton.schema.db.access.Tables.PERSON;

import clinic.baton.kernel.TimeOrderedIds;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** People without a password or passkey: they exist only within a demo or a rehearsal and are signed in by its door. */
@Component
public class Guests {
    private final DSLContext sql;
    private final InstantSource wall;

    Guests(DSLContext sql, InstantSource wall) {
        this.sql = sql;
        this.wall = wall;
    }

    /** A new guest; nobody can sign in as them from outside. */
    public Person named(String name) {
        UUID id = new TimeOrderedIds(wall).next();
        Person person = new Person(id, name, id + "@guest.invalid");
        sql.insertInto(PERSON, PERSON.ID, PERSON.NAME, PERSON.EMAIL, PERSON.CREATED_AT)
                .values(id, name, person.email(), wall.instant())
                .execute();
        return person;
    }
}
