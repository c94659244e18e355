package clinic.baton.record;

import static clinic.baton.schema.db.record.Tables.DEADLINE;

import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/** What falls due: rows in the practice's time, written with the state they belong to and claimed by the {@link Ticker}. */
@Component
public class Deadlines {
    private final Reading reading;

    Deadlines(Reading reading) {
        this.reading = reading;
    }

    /**
     * Something due.
     *
     * @param id its id, which is also the idempotency key of what it sets off
     * @param kind which {@link WhenDue} answers it
     * @param subject what it is about
     * @param due when, in the practice's time
     */
    public record Deadline(UUID id, String kind, UUID subject, Instant due) {}

    /** Sets a deadline; setting the same again changes nothing. */
    public void set(Writing writing, String kind, UUID subject, Instant due) {
        setting(writing, kind, subject, due).execute();
    }

    /** The statement that sets a deadline, for a batch with the state it belongs to. */
    public Query setting(Writing writing, String kind, UUID subject, Instant due) {
        return writing.sql()
                .insertInto(DEADLINE, DEADLINE.PRACTICE, DEADLINE.ID, DEADLINE.KIND, DEADLINE.SUBJECT, DEADLINE.DUE)
                .values(writing.practiceKey(), writing.newId(), kind, subject, due)
                .onConflictDoNothing();
    }

    /** Lets go of a subject's open deadlines of a kind: what they waited for has happened. */
    public void settle(Writing writing, String kind, UUID subject) {
        writing.sql()
                .update(DEADLINE)
                .set(DEADLINE.SETTLED_AT, writing.now())
                .where(
                        DEADLINE.PRACTICE.eq(writing.practiceKey()),
                        DEADLINE.KIND.eq(kind),
                        DEADLINE.SUBJECT.eq(subject),
                        DEADLINE.SETTLED_AT.isNull())
                .execute();
    }

    List<Deadline> due(PracticeId practice, Instant now, int limit) {
        return reading.in(
                practice,
                sql -> sql.select(DEADLINE.ID, DEADLINE.KIND, DEADLINE.SUBJECT, DEADLINE.DUE)
                        .from(DEADLINE)
                        .where(
                                DEADLINE.PRACTICE.eq(practice.value()),
                                DEADLINE.DUE.le(now),
                                DEADLINE.SETTLED_AT.isNull())
                        .orderBy(DEADLINE.DUE, DEADLINE.ID)
                        .limit(limit)
                        .fetch(row -> new Deadline(row.value1(), row.value2(), row.value3(), row.value4())));
    }
}
