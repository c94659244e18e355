package clinic.baton.forecast.internal;

import static clinic.baton.schema.db.forecast.Tables.PREDICTION;

import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.WaitRange;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import clinic.baton.schema.db.forecast.tables.records.PredictionRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what was forecast about being seen, for who is here and who comes within three hours. Forecasts are measurements of
 * the day, not changes of it: they stand beside the record and take none of its locks.
 */
@Component
class Predictions {
    private static final Duration AHEAD = Duration.ofHours(3);
    private static final int KEPT_DAYS = 90;

    private final DSLContext sql;
    private final TransactionTemplate transactions;
    private final Reading reading;

    Predictions(DSLContext sql, PlatformTransactionManager transactions, Reading reading) {
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
        this.reading = reading;
    }

    /** Keeps an outlook, with the ranges as they were before correction. */
    void keep(PracticeId practice, Outlook shown, Map<UUID, PersonOutlook> raw) {
        List<PredictionRecord> rows = new ArrayList<>();
        for (PersonOutlook person : shown.people().values()) {
            WaitRange seen = person.seen();
            if (seen != null
                    && (person.here() || seen.likely().isBefore(shown.at().plus(AHEAD)))) {
                rows.add(row(practice, shown, person, seen, Objects.requireNonNull(raw.get(person.subject()))));
            }
        }
        if (!rows.isEmpty()) {
            transactions.executeWithoutResult(status -> {
                sql.execute("select set_config('baton.practice', ?, true)", practice.toString());
                sql.insertInto(PREDICTION).set(rows).onConflictDoNothing().execute();
            });
        }
    }

    private static PredictionRecord row(
            PracticeId practice, Outlook outlook, PersonOutlook person, WaitRange seen, PersonOutlook raw) {
        WaitRange before = Objects.requireNonNull(raw.seen());
        PredictionRecord row = new PredictionRecord();
        row.setPractice(practice.value());
        row.setDate(outlook.date());
        row.setMadeAt(outlook.at());
        row.setSubject(person.subject());
        row.setHere(person.here());
        row.setAhead(person.ahead());
        row.setScenarios(outlook.scenarios());
        row.setRawFrom(before.from());
        row.setRawLikely(before.likely());
        row.setRawUntil(before.until());
        row.setShownFrom(seen.from());
        row.setShownLikely(seen.likely());
        row.setShownUntil(seen.until());
        return row;
    }

    /** What was forecast on a date, by when it was made. */
    List<Prediction> on(PracticeId practice, LocalDate date) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(PREDICTION)
                        .where(PREDICTION.PRACTICE.eq(practice.value()), PREDICTION.DATE.eq(date))
                        .orderBy(PREDICTION.MADE_AT, PREDICTION.SUBJECT)
                        .fetch(row -> new Prediction(
                                row.getSubject(),
                                row.getMadeAt(),
                                row.getAhead(),
                                new WaitRange(row.getRawFrom(), row.getRawLikely(), row.getRawUntil()),
                                new WaitRange(row.getShownFrom(), row.getShownLikely(), row.getShownUntil()))));
    }

    /** The dates of the last so many days before one on which something was forecast. */
    List<LocalDate> dates(PracticeId practice, LocalDate before, int days) {
        return reading.in(
                practice,
                sql -> sql.selectDistinct(PREDICTION.DATE)
                        .from(PREDICTION)
                        .where(
                                PREDICTION.PRACTICE.eq(practice.value()),
                                PREDICTION.DATE.lt(before),
                                PREDICTION.DATE.ge(before.minusDays(days)))
                        .orderBy(PREDICTION.DATE)
                        .fetch(PREDICTION.DATE));
    }

    /** Forgets what nobody learns from any more. */
    void forgetBefore(PracticeId practice, LocalDate today) {
        transactions.executeWithoutResult(status -> {
            sql.execute("select set_config('baton.practice', ?, true)", practice.toString());
            sql.deleteFrom(PREDICTION)
                    .where(PREDICTION.PRACTICE.eq(practice.value()), PREDICTION.DATE.lt(today.minusDays(KEPT_DAYS)))
                    .execute();
        });
    }
}
