package clinic.baton.engine.cli;

import clinic.baton.engine.backtest.ErrorSummary;
import clinic.baton.engine.backtest.NoShowsReport;
import clinic.baton.engine.backtest.VisitsReport;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** Back-tests for people. */
final class BacktestText {
    private static final int PROBLEMS_SHOWN = 20;

    private BacktestText() {}

    static String of(VisitsReport report) {
        Formatter text = new Formatter(Locale.ROOT);
        text.format(
                "Learned from %d sessions (%d consultations), tried on the next %d (%d consultations).%n",
                report.trainingSessions(), report.trainingVisits(), report.testSessions(), report.testVisits());
        text.format("Time until the patient m places later starts; minutes; the range should cover 80 %%.%n");
        text.format("%2s %-30s %9s %8s %8s %9s %8s%n", "m", "forecast", "count", "error", "bias", "covered", "width");
        for (VisitsReport.Horizon horizon : report.horizons()) {
            row(text, horizon.ahead(), "Baton", horizon.engine());
            row(text, horizon.ahead(), "mean of the visit type", horizon.typeMean());
            row(text, horizon.ahead(), "last duration x m", horizon.lastTimes());
        }
        return problems(text, report.problems());
    }

    private static void row(Formatter text, int ahead, String name, ErrorSummary summary) {
        text.format(
                "%2d %-30s %9d %8.2f %+8.2f %8.1f%% %8.1f%n",
                ahead,
                name,
                summary.forecasts(),
                summary.meanAbsoluteErrorMinutes(),
                summary.biasMinutes(),
                100 * summary.coverage(),
                summary.widthMinutes());
    }

    static String of(NoShowsReport report) {
        Formatter text = new Formatter(Locale.ROOT);
        text.format(
                "Learned from %d appointments, tried on the next %d.%n",
                report.trainingAppointments(), report.testAppointments());
        text.format("%-24s %10s %8s%n", "chance by", "Brier", "AUC");
        text.format(
                "%-24s %10.5f %8.3f%n",
                "Baton", report.engine().brier(), report.engine().auc());
        text.format(
                "%-24s %10.5f %8.3f%n",
                "base rate", report.baseRate().brier(), report.baseRate().auc());
        text.format(
                "%-24s %10.5f %8.3f%n",
                "rate by lead time",
                report.leadTimeRate().brier(),
                report.leadTimeRate().auc());
        text.format("%12s %12s %12s%n", "appointments", "forecast", "observed");
        for (NoShowsReport.Group group : report.calibration()) {
            text.format(
                    "%12d %11.1f%% %11.1f%%%n", group.appointments(), 100 * group.forecast(), 100 * group.observed());
        }
        return problems(text, report.problems());
    }

    private static String problems(Formatter text, List<String> problems) {
        if (!problems.isEmpty()) {
            text.format("%d lines were left out:%n", problems.size());
            problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> text.format("  %s%n", problem));
        }
        return text.toString().stripTrailing();
    }
}
