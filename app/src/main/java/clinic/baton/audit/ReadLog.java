package clinic.baton.audit;

import static clinic.baton.schema.db.audit.Tables.READING;

import clinic.baton.kernel.IdSource;
import clinic.baton.kernel.TimeOrderedIds;
import clinic.baton.record.Caller;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes who looked at whose record. A page that shows patients notes one reading with all of them when it is opened. Notes
 * are inserted without the practice's lock; the sealer chains them within a second.
 */
@Component
public class ReadLog {
    private final DSLContext sql;
    private final TransactionTemplate transactions;
    private final InstantSource wall;
    private final IdSource ids;

    ReadLog(DSLContext sql, PlatformTransactionManager transactions, InstantSource wall) {
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
        this.wall = wall;
        this.ids = new TimeOrderedIds(wall);
    }

    /** Notes that the caller opened a page that shows these patients. */
    public void opened(Caller caller, String page, Collection<UUID> patients) {
        if (!patients.isEmpty()) {
            consulted(caller, page, patients);
        }
    }

    /** Notes that the caller looked something up, such as the trail itself, also where it named nobody. */
    public void consulted(Caller caller, String page, Collection<UUID> patients) {
        transactions.executeWithoutResult(status -> {
            sql.execute(
                    "select set_config('baton.practice', ?, true)",
                    caller.practice().toString());
            sql.insertInto(
                            READING,
                            READING.PRACTICE,
                            READING.ID,
                            READING.AT,
                            READING.ACTOR_KIND,
                            READING.ACTOR,
                            READING.PAGE,
                            READING.PATIENTS)
                    .values(
                            caller.practice().value(),
                            ids.next(),
                            wall.instant(),
                            caller.kind().name(),
                            caller.id(),
                            page,
                            List.copyOf(patients).toArray(UUID[]::new))
                    .execute();
        });
    }
}
