package clinic.baton.engine.cli;

import clinic.baton.engine.backtest.ErrorSummary;
import clinic.baton.engine.backtest.NoShowsReport;
import clinic.baton.engine.backtest.NoShowsReport.Score;
import clinic.baton.engine.backtest.VisitsReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Back-tests for machines. */
final class BacktestJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BacktestJson() {}

    static String of(VisitsReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("trainingSessions", report.trainingSessions());
        answer.put("testSessions", report.testSessions());
        answer.put("trainingVisits", report.trainingVisits());
        answer.put("testVisits", report.testVisits());
        answer.put(
                "horizons",
                report.horizons().stream().map(BacktestJson::horizon).toList());
        answer.put("problems", report.problems());
        return MAPPER.writeValueAsString(answer);
    }

    private static Map<String, Object> horizon(VisitsReport.Horizon horizon) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("m", horizon.ahead());
        all.put("engine", summary(horizon.engine()));
        all.put("typeMean", summary(horizon.typeMean()));
        all.put("lastTimesM", summary(horizon.lastTimes()));
        return all;
    }

    private static Map<String, Object> summary(ErrorSummary summary) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("count", summary.forecasts());
        all.put("mae", summary.meanAbsoluteErrorMinutes());
        all.put("bias", summary.biasMinutes());
        all.put("coverage", summary.coverage());
        all.put("width", summary.widthMinutes());
        return all;
    }

    static String of(NoShowsReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("trainingAppointments", report.trainingAppointments());
        answer.put("testAppointments", report.testAppointments());
        answer.put("engine", score(report.engine()));
        answer.put("baseRate", score(report.baseRate()));
        answer.put("leadTimeRate", score(report.leadTimeRate()));
        answer.put("calibration", groups(report.calibration()));
        answer.put("problems", report.problems());
        return MAPPER.writeValueAsString(answer);
    }

    private static Map<String, Object> score(Score score) {
        return Map.of("brier", score.brier(), "auc", score.auc());
    }

    private static List<Map<String, Object>> groups(List<NoShowsReport.Group> groups) {
        return groups.stream()
                .map(group -> {
                    Map<String, Object> all = new LinkedHashMap<>();
                    all.put("count", group.appointments());
                    all.put("forecast", group.forecast());
                    all.put("observed", group.observed());
                    return all;
                })
                .toList();
    }
}
