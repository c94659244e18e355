package clinic.baton.pace.internal;

import static clinic.baton.schema.db.pace.Tables.HABITS;
import static clinic.baton.schema.db.pace.Tables.LEARNED;
import static clinic.baton.schema.db.pace.Tables.SHOW_RATE;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.WeightedValues;
import clinic.baton.engine.learn.PunctualityKnowledge;
import clinic.baton.kernel.PracticeId;
import clinic.baton.pace.Pace;
import clinic.baton.pace.Paces;
import clinic.baton.record.Reading;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.pace.tables.records.HabitsRecord;
import clinic.baton.schema.db.pace.tables.records.LearnedRecord;
import clinic.baton.schema.db.pace.tables.records.ShowRateRecord;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was learned, as rows; snapshots are kept for half a minute. */
@Component
class StoredPaces implements Paces {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int PRACTICES_AT_MOST = 2_000;
    private static final Punctuality USUAL = PunctualityKnowledge.learn(new double[0]);

    private final Cache<PracticeId, Pace> known = Caffeine.newBuilder()
            .maximumSize(PRACTICES_AT_MOST)
            .expireAfterWrite(KEPT)
            .build();
    private final Reading reading;

    StoredPaces(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Pace of(PracticeId practice) {
        return Objects.requireNonNull(known.get(practice, p -> reading.in(p, sql -> read(sql, p.value()))));
    }

    private static Pace read(DSLContext sql, int practice) {
        HabitsRecord habits = sql.fetchOne(HABITS, HABITS.PRACTICE.eq(practice));
        if (habits == null) {
            return Pace.unknown(USUAL);
        }
        Map<Pace.Visit, Pace.Duration> durations = sql.selectFrom(LEARNED)
                .where(LEARNED.PRACTICE.eq(practice))
                .fetchMap(
                        r -> new Pace.Visit(r.getPractitioner(), r.getVisitType()),
                        r -> new Pace.Duration(r.getVisits(), r.getMeanMinutes(), r.getSdMinutes()));
        Map<Pace.Half, Pace.Shows> shows = sql.selectFrom(SHOW_RATE)
                .where(SHOW_RATE.PRACTICE.eq(practice))
                .fetchMap(
                        r -> new Pace.Half(r.getPractitioner(), DayOfWeek.of(r.getDayOfWeek()), r.getAfternoon()),
                        r -> new Pace.Shows(r.getAppointments(), r.getMissed()));
        return new Pace(
                habits.getLearnedAt(),
                durations,
                shows,
                habits.getVisits(),
                habits.getAppointments(),
                habits.getNoShow(),
                new Punctuality.Observed(law(habits.getOffsets())));
    }

    private static WeightedValues law(Double[] offsets) {
        double[] values =
                Arrays.stream(offsets).mapToDouble(Double::doubleValue).toArray();
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return WeightedValues.of(values, weights);
    }

    void write(Writing writing, Pace pace) {
        int practice = writing.practiceKey();
        DSLContext sql = writing.sql();
        sql.deleteFrom(LEARNED).where(LEARNED.PRACTICE.eq(practice)).execute();
        sql.batchInsert(pace.durations().entrySet().stream()
                        .map(e -> new LearnedRecord(
                                practice,
                                e.getKey().practitioner(),
                                e.getKey().visitType(),
                                e.getValue().visits(),
                                e.getValue().mean(),
                                e.getValue().sd()))
                        .toList())
                .execute();
        sql.deleteFrom(SHOW_RATE).where(SHOW_RATE.PRACTICE.eq(practice)).execute();
        sql.batchInsert(pace.shows().entrySet().stream()
                        .map(e -> new ShowRateRecord(
                                practice,
                                e.getKey().practitioner(),
                                e.getKey().day().getValue(),
                                e.getKey().afternoon(),
                                e.getValue().appointments(),
                                e.getValue().missed()))
                        .toList())
                .execute();
        sql.deleteFrom(HABITS).where(HABITS.PRACTICE.eq(practice)).execute();
        sql.executeInsert(new HabitsRecord(
                practice,
                writing.now(),
                pace.visits(),
                pace.appointments(),
                pace.noShow(),
                Learning.quantiles(pace.punctuality())));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidate(writing.practice());
            }
        });
    }
}
