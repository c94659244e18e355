package clinic.baton.promises.internal;

import static clinic.baton.schema.db.promises.Tables.PROMISE;

import clinic.baton.forecast.WaitRange;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitPromise.Choice;
import clinic.baton.promises.WaitPromise.Told;
import clinic.baton.promises.WaitPromise.Way;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.promises.tables.records.PromiseRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** How promises are kept in the database. */
final class PromiseRows {
    private PromiseRows() {}

    static List<WaitPromise> on(DSLContext sql, int practice, LocalDate date) {
        return sql.selectFrom(PROMISE)
                .where(PROMISE.PRACTICE.eq(practice), PROMISE.DATE.eq(date))
                .orderBy(PROMISE.TOLD_AT, PROMISE.ID)
                .fetch(PromiseRows::promise);
    }

    static Optional<WaitPromise> newest(Writing writing, UUID encounter) {
        return writing.sql()
                .selectFrom(PROMISE)
                .where(PROMISE.PRACTICE.eq(writing.practiceKey()), PROMISE.ENCOUNTER.eq(encounter))
                .orderBy(PROMISE.TOLD_AT.desc(), PROMISE.ID.desc())
                .limit(1)
                .fetchOptional(PromiseRows::promise);
    }

    static void insert(Writing writing, WaitPromise promise, LocalDate date) {
        PromiseRecord row = new PromiseRecord();
        row.setPractice(writing.practiceKey());
        row.setId(promise.id());
        row.setEncounter(promise.encounter());
        row.setPatient(promise.patient());
        row.setDate(date);
        row.setToldAt(promise.told().at());
        row.setToldBy(promise.told().by());
        row.setWay(promise.told().way().code());
        row.setStarts(promise.range().from());
        row.setLikely(promise.range().likely());
        row.setEnds(promise.range().until());
        row.setNextUpdate(promise.nextUpdate());
        row.setReason(promise.reason());
        row.setChoice(promise.choice().code());
        writing.sql().insertInto(PROMISE).set(row).execute();
    }

    static void delete(Writing writing, UUID promise) {
        writing.sql()
                .deleteFrom(PROMISE)
                .where(PROMISE.PRACTICE.eq(writing.practiceKey()), PROMISE.ID.eq(promise))
                .execute();
    }

    private static WaitPromise promise(PromiseRecord row) {
        return new WaitPromise(
                row.getId(),
                row.getEncounter(),
                row.getPatient(),
                new Told(
                        row.getToldAt(),
                        row.getToldBy(),
                        Way.valueOf(row.getWay().toUpperCase(Locale.ROOT))),
                new WaitRange(row.getStarts(), row.getLikely(), row.getEnds()),
                row.getNextUpdate(),
                row.getReason(),
                Choice.of(row.getChoice()));
    }
}
