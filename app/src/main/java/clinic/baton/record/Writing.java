package clinic.baton.record;

import clinic.baton.kernel.IdSource;
import clinic.baton.kernel.PracticeClock;
import clinic.baton.kernel.PracticeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** The open transaction of one command: who, when, and the means to write state and what happened together. */
public final class Writing {
    private final DSLContext sql;
    private final Caller caller;
    private final PracticeClock clock;
    private final Instant now;
    private final IdSource ids;
    private final List<DayEvent> events = new ArrayList<>();

    Writing(DSLContext sql, Caller caller, PracticeClock clock, IdSource ids) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
        this.now = clock.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        this.ids = ids;
    }

    /** The database, inside this command's transaction and practice. */
    public DSLContext sql() {
        return sql;
    }

    /** Who asked. */
    public Caller caller() {
        return caller;
    }

    /** Where it happens. */
    public PracticeId practice() {
        return caller.practice();
    }

    /** The practice's number, for the first column of every key. */
    public int practiceKey() {
        return caller.practice().value();
    }

    /** The moment of the whole command, in the practice's time, in whole microseconds. */
    public Instant now() {
        return now;
    }

    /** The practice's clock, for its zone and dates. */
    public PracticeClock clock() {
        return clock;
    }

    /** A new id. */
    public UUID newId() {
        return ids.next();
    }

    /** Puts what happened on the record, after what this command recorded before. */
    public void record(DayEvent event) {
        events.add(event);
    }

    List<DayEvent> events() {
        return events;
    }
}
