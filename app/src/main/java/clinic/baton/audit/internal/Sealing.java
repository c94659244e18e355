package clinic.baton.audit.internal;

import static clinic.baton.schema.db.audit.Tables.READING;
import static clinic.baton.schema.db.audit.Tables.SEAL;

import clinic.baton.kernel.PracticeId;
import clinic.baton.schema.db.audit.tables.records.ReadingRecord;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains readings that were noted since the last batch. One sealer a practice works at a time, on whatever node. */
@Component
class Sealing {
    private static final int AT_ONCE = 5_000;

    private final TransactionTemplate transactions;
    private final DSLContext sql;
    private final InstantSource wall;

    Sealing(PlatformTransactionManager transactions, DSLContext sql, InstantSource wall) {
        this.transactions = new TransactionTemplate(transactions);
        this.sql = sql;
        this.wall = wall;
    }

    /** Seals what is open and says how many readings that was. */
    int seal(PracticeId practice) {
        Integer sealed = transactions.execute(status -> {
            sql.execute("select set_config('baton.practice', ?, true)", practice.toString());
            sql.execute("select pg_advisory_xact_lock(hashtextextended('seal', ?))", practice.value());
            return sealOpen(practice);
        });
        return sealed == null ? 0 : sealed;
    }

    private int sealOpen(PracticeId practice) {
        List<UUID> open = sql.select(READING.ID)
                .from(READING)
                .where(READING.PRACTICE.eq(practice.value()), READING.BATCH.isNull())
                .orderBy(READING.AT, READING.ID)
                .limit(AT_ONCE)
                .fetch(READING.ID);
        if (open.isEmpty()) {
            return 0;
        }
        var last = sql.selectFrom(SEAL)
                .where(SEAL.PRACTICE.eq(practice.value()))
                .orderBy(SEAL.BATCH.desc())
                .limit(1)
                .fetchOne();
        long batch = last == null ? 1 : last.getBatch() + 1;
        sql.update(READING)
                .set(READING.BATCH, batch)
                .where(READING.PRACTICE.eq(practice.value()), READING.ID.in(open))
                .execute();
        var now = wall.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] hash = Hash.link(
                last == null ? new byte[0] : last.getHash(),
                practice,
                batch,
                now,
                open.size(),
                content(practice, batch));
        sql.insertInto(SEAL, SEAL.PRACTICE, SEAL.BATCH, SEAL.SEALED_AT, SEAL.READINGS, SEAL.HASH)
                .values(practice.value(), batch, now, open.size(), hash)
                .execute();
        return open.size();
    }

    /** All a batch says, in one order. */
    String content(PracticeId practice, long batch) {
        StringBuilder text = new StringBuilder();
        sql.selectFrom(READING)
                .where(READING.PRACTICE.eq(practice.value()), READING.BATCH.eq(batch))
                .orderBy(READING.ID)
                .forEach(row -> text.append(line(row)).append('\n'));
        return text.toString();
    }

    private static String line(ReadingRecord row) {
        return row.getId() + "|" + row.getAt() + "|" + row.getActorKind() + "|" + shown(row.getActor()) + "|"
                + row.getPage() + "|" + row.getPurpose() + "|" + Arrays.toString(row.getPatients());
    }

    private static String shown(@Nullable UUID id) {
        return id == null ? "-" : id.toString();
    }
}
