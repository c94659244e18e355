package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.CHART;

import clinic.baton.kernel.PracticeId;
import clinic.baton.readiness.PaperChart;
import clinic.baton.readiness.PaperCharts;
import clinic.baton.record.Reading;
import clinic.baton.schema.db.readiness.tables.records.ChartRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredCharts implements PaperCharts {
    private final Reading reading;

    StoredCharts(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Map<UUID, PaperChart> of(PracticeId practice, Collection<UUID> patients) {
        return patients.isEmpty()
                ? Map.of()
                : reading.in(
                        practice,
                        sql -> sql.selectFrom(CHART)
                                .where(CHART.PRACTICE.eq(practice.value()), CHART.PATIENT.in(Set.copyOf(patients)))
                                .fetchMap(CHART.PATIENT, StoredCharts::chart));
    }

    @Override
    public Optional<PaperChart> numbered(PracticeId practice, int number) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(CHART)
                        .where(CHART.PRACTICE.eq(practice.value()), CHART.NUMBER.eq(number))
                        .fetchOptional(StoredCharts::chart));
    }

    @Override
    public List<PaperChart> out(PracticeId practice, int most) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(CHART)
                        .where(CHART.PRACTICE.eq(practice.value()), CHART.OUT_TO.isNotNull())
                        .orderBy(CHART.SINCE, CHART.NUMBER)
                        .limit(most)
                        .fetch(StoredCharts::chart));
    }

    static PaperChart chart(ChartRecord row) {
        return new PaperChart(row.getNumber(), row.getPatient(), row.getShelf(), row.getOutTo(), row.getSince());
    }
}
