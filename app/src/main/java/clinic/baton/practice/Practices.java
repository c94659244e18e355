package clinic.baton.practice;

import clinic.baton.kernel.PracticeId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Numbers for practices, and how a practice itself stands on its record. */
@Component
public class Practices {
    private final DSLContext sql;

    Practices(DSLContext sql) {
        this.sql = sql;
    }

    /** A number no practice has had: what {@link FoundPractice} is run with. */
    public PracticeId nextNumber() {
        return new PracticeId(
                sql.fetchSingle("select nextval('practice.practice_id')").get(0, Integer.class));
    }

    /** The id under which the practice itself is a subject of its record. */
    public static UUID subject(PracticeId practice) {
        return new UUID(0x8000L, 0x8000000000000000L | practice.value());
    }
}
