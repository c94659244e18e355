package clinic.baton.schedule.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Writing;
import java.time.Instant;
import org.jooq.DSLContext;

/**
 * Where the schedule is looked at: inside a command's transaction, or while a page reads.
 *
 * @param sql the database, confined to the practice
 * @param practice the practice
 * @param now the moment it is there
 */
record Looking(DSLContext sql, PracticeId practice, Instant now) {
    static Looking of(Writing writing) {
        return new Looking(writing.sql(), writing.practice(), writing.now());
    }

    int practiceKey() {
        return practice.value();
    }
}
