package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.CHART;
import static org.jooq.impl.DSL.max;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.patients.Patients;
import clinic.baton.readiness.ChartFiled;
import clinic.baton.readiness.FileChart;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.readiness.tables.records.ChartRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FileChartUseCase implements UseCase<FileChart, Integer> {
    private final Patients patients;

    FileChartUseCase(Patients patients) {
        this.patients = patients;
    }

    @Override
    public About<FileChart, Integer> about() {
        return new About<>(FileChart.class, Integer.class, Permission.CONDUCT, List.of(ChartFiled.class));
    }

    /** One lock for all charts: their numbers have no gaps. */
    @Override
    public List<String> locks(FileChart command) {
        return List.of("paper-charts");
    }

    @Override
    public Outcome<Integer> perform(FileChart command, Writing writing) {
        String shelf = command.shelf().strip();
        if (shelf.isEmpty()) {
            return Outcome.refused(ReadinessRefusal.SHELF_MISSING.of("shelf"));
        }
        Optional<Refusal> wrong = Checks.tooLong("shelf", shelf, Checks.PLACE);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        if (patients.named(writing.sql(), writing.practice(), Set.of(command.patient()))
                .isEmpty()) {
            return Outcome.refused(ReadinessRefusal.NO_SUCH_PATIENT.refuse());
        }
        ChartRecord known = writing.sql()
                .fetchOne(CHART, CHART.PRACTICE.eq(writing.practiceKey()), CHART.PATIENT.eq(command.patient()));
        ChartRecord chart = known == null ? made(command, writing, shelf) : moved(known, shelf, writing);
        writing.record(new ChartFiled(chart.getId(), command.patient(), chart.getNumber(), shelf));
        return Outcome.done(chart.getNumber());
    }

    private static ChartRecord moved(ChartRecord chart, String shelf, Writing writing) {
        writing.sql()
                .update(CHART)
                .set(CHART.SHELF, shelf)
                .set(CHART.VERSION, CHART.VERSION.plus(1))
                .where(CHART.PRACTICE.eq(writing.practiceKey()), CHART.ID.eq(chart.getId()))
                .execute();
        return chart;
    }

    private static ChartRecord made(FileChart command, Writing writing, String shelf) {
        Integer last = writing.sql()
                .select(max(CHART.NUMBER))
                .from(CHART)
                .where(CHART.PRACTICE.eq(writing.practiceKey()))
                .fetchSingle()
                .value1();
        UUID id = writing.newId();
        ChartRecord row = new ChartRecord(
                writing.practiceKey(),
                id,
                last == null ? 1 : last + 1,
                command.patient(),
                shelf,
                null,
                writing.now(),
                writing.caller().id(),
                1);
        writing.sql().insertInto(CHART).set(row).execute();
        return row;
    }
}
