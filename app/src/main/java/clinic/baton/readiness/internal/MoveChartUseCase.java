package clinic.baton.readiness.internal;

import static clinic.baton.schema.db.readiness.Tables.CHART;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.readiness.ChartMoved;
import clinic.baton.readiness.MoveChart;
import clinic.baton.readiness.PaperChart;
import clinic.baton.readiness.ReadinessRefusal;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.readiness.tables.records.ChartRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MoveChartUseCase implements UseCase<MoveChart, PaperChart> {
    @Override
    public About<MoveChart, PaperChart> about() {
        return new About<>(MoveChart.class, PaperChart.class, Permission.CONDUCT, List.of(ChartMoved.class));
    }

    @Override
    public List<String> locks(MoveChart command) {
        return List.of("paper-chart:" + command.number());
    }

    @Override
    public Outcome<PaperChart> perform(MoveChart command, Writing writing) {
        Optional<Refusal> wrong = Checks.tooLong("to", command.to(), Checks.PLACE);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        ChartRecord chart = writing.sql()
                .fetchOne(CHART, CHART.PRACTICE.eq(writing.practiceKey()), CHART.NUMBER.eq(command.number()));
        if (chart == null) {
            return Outcome.refused(
                    ReadinessRefusal.NO_SUCH_CHART.refuse(Map.of("number", Integer.toString(command.number()))));
        }
        String to = command.to().isBlank() ? null : command.to().strip();
        String from = chart.getOutTo();
        if (Objects.equals(from, to)) {
            return Outcome.refused(ReadinessRefusal.THERE_ALREADY.refuse(
                    Map.of("place", to == null ? "shelf " + chart.getShelf() : to)));
        }
        writing.sql()
                .update(CHART)
                .set(CHART.OUT_TO, to)
                .set(CHART.SINCE, writing.now())
                .set(CHART.MOVED_BY, writing.caller().id())
                .set(CHART.VERSION, CHART.VERSION.plus(1))
                .where(CHART.PRACTICE.eq(writing.practiceKey()), CHART.ID.eq(chart.getId()))
                .execute();
        writing.record(new ChartMoved(chart.getId(), chart.getPatient(), chart.getNumber(), from, to));
        return Outcome.done(new PaperChart(chart.getNumber(), chart.getPatient(), chart.getShelf(), to, writing.now()));
    }
}
