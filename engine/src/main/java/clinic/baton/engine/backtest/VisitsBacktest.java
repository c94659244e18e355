package clinic.baton.engine.backtest;

import clinic.baton.engine.backtest.HorizonForecast.Occasion;
import clinic.baton.engine.backtest.VisitsReport.Horizon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Back-tests forecasts of waits on past consultations. Regressions and baselines learn from the first sessions alone. While the
 * rest is walked through in order, what is over by a session's start is known, as it would have been: a patient's earlier
 * visits, a provider's recent pace, and how the ranges have held.
 */
public final class VisitsBacktest {
    private static final int FURTHEST = 6;

    private final VisitHistory history;
    private final int trainingSessions;
    private final Map<String, Double> typeMeans;
    private final double overallMean;

    private VisitsBacktest(VisitHistory history, double trainShare) {
        this.history = history;
        trainingSessions = history.trainingSessions(trainShare);
        List<VisitRow> training = history.visits(0, trainingSessions);
        typeMeans = training.stream()
                .collect(Collectors.groupingBy(VisitRow::visitType, Collectors.averagingDouble(VisitRow::minutes)));
        overallMean = training.stream().mapToDouble(VisitRow::minutes).average().orElseThrow();
    }

    /**
     * Runs a back-test.
     *
     * @param file columns {@code session, provider, visit_type, patient, started, ended}, optional {@code scheduled, arrived}
     *     and {@code x_*}
     * @param trainShare the share of sessions, in time order, to learn from, in (0, 1)
     * @throws IOException if the file can't be read
     * @throws clinic.baton.engine.InvalidPlan if columns are missing or the share leaves too little
     */
    public static VisitsReport run(Path file, double trainShare) throws IOException {
        return new VisitsBacktest(VisitHistory.read(file), trainShare).report();
    }

    private VisitsReport report() {
        List<VisitSession> all = history.sessions();
        VisitTraining training = new VisitTraining(all.subList(0, trainingSessions));
        List<List<Occasion>> past = occasionLists();
        List<List<Double>> lastRatios = new ArrayList<>();
        past.forEach(_ -> lastRatios.add(new ArrayList<>()));
        Memories memories = new Memories();
        Map<Integer, double[]> deviations = new HashMap<>();
        List<VisitSession> trainPart = all.subList(0, trainingSessions);
        SessionReplay.of(
                trainPart,
                memories,
                s -> deviations.computeIfAbsent(s, k -> training.modelWithout(k).deviations(trainPart.get(k))),
                _ -> {},
                (s, known) -> {
                    VisitModel model = training.modelWithout(s);
                    each(model, trainPart.get(s), model.deviations(trainPart.get(s)), known, (m, last, occasion) -> {
                        past.get(m - 1).add(occasion);
                        lastRatios.get(m - 1).add(occasion.actual() / (m * last));
                    });
                });
        return test(training.model(), past, lastRatios);
    }

    private VisitsReport test(VisitModel model, List<List<Occasion>> past, List<List<Double>> lastRatios) {
        List<HorizonForecast> forecasts = HorizonForecast.all(past);
        List<Scores> scores = new ArrayList<>();
        for (int m = 1; m <= FURTHEST; m++) {
            scores.add(new Scores(
                    forecasts.get(m - 1),
                    past.get(m - 1).stream()
                            .mapToDouble(o -> o.actual() / o.typeMeans())
                            .toArray(),
                    lastRatios.get(m - 1).stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray()));
        }
        List<VisitSession> all = history.sessions();
        Map<Integer, double[]> deviations = new HashMap<>();
        Map<Integer, List<List<Occasion>>> open = new HashMap<>();
        SessionReplay.of(
                all,
                new Memories(),
                s -> deviations.computeIfAbsent(s, k -> model.deviations(all.get(k))),
                closed -> learn(open.remove(closed), forecasts),
                (s, known) -> {
                    if (s >= trainingSessions) {
                        List<List<Occasion>> seen = occasionLists();
                        open.put(s, seen);
                        each(model, all.get(s), model.deviations(all.get(s)), known, (m, last, occasion) -> {
                            scores.get(m - 1).add(m * last, occasion);
                            seen.get(m - 1).add(occasion);
                        });
                    }
                });
        return summary(scores);
    }

    private static void learn(@Nullable List<List<Occasion>> over, List<HorizonForecast> forecasts) {
        for (int m = 0; over != null && m < FURTHEST; m++) {
            over.get(m).forEach(forecasts.get(m)::learn);
        }
    }

    private interface Use {
        void occasion(int ahead, double lastMinutes, Occasion occasion);
    }

    /** Every forecast of a session: at each consultation's start, for each horizon that runs without a gap. */
    private void each(VisitModel model, VisitSession session, double[] deviations, Memories known, Use use) {
        for (int i = 0; i < session.visits().size(); i++) {
            int furthest = session.run(i, FURTHEST);
            Outlook[] outlook = model.outlook(session, i, furthest, deviations, known);
            double last = lastMinutes(session, i, known);
            double medians = 0;
            double means = 0;
            double types = 0;
            double variance = 0;
            for (int m = 1; m <= furthest; m++) {
                Outlook next = outlook[m - 1];
                medians += next.median();
                means += next.mean();
                types += typeMeans.getOrDefault(session.visits().get(i + m - 1).visitType(), overallMean);
                variance += next.spread() * next.spread();
                double actual = session.minutesUntil(i, m);
                use.occasion(m, last, new Occasion(medians, means, types, Math.sqrt(variance), actual));
            }
        }
    }

    /** The duration before: in this session, else the provider's last known one, else the mean of all. */
    private double lastMinutes(VisitSession session, int i, Memories known) {
        if (i > 0) {
            return session.visits().get(i - 1).minutes();
        }
        double before = known.provider(session.visits().getFirst().provider()).lastMinutes();
        return Double.isNaN(before) ? overallMean : before;
    }

    private static List<List<Occasion>> occasionLists() {
        List<List<Occasion>> lists = new ArrayList<>();
        for (int m = 1; m <= FURTHEST; m++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private VisitsReport summary(List<Scores> scores) {
        List<Horizon> horizons = new ArrayList<>();
        for (int m = 1; m <= FURTHEST; m++) {
            horizons.add(scores.get(m - 1).horizon(m));
        }
        int sessions = history.sessions().size();
        return new VisitsReport(
                trainingSessions,
                sessions - trainingSessions,
                history.visits(0, trainingSessions).size(),
                history.visits(trainingSessions, sessions).size(),
                horizons,
                history.problems());
    }

    /** The three ways of forecasting one horizon, side by side. */
    private static final class Scores {
        private final HorizonForecast forecast;
        private final Baseline typeMean;
        private final Baseline lastTimes;
        private final ErrorTally engineTally = new ErrorTally();
        private final ErrorTally typeTally = new ErrorTally();
        private final ErrorTally lastTally = new ErrorTally();

        Scores(HorizonForecast forecast, double[] typeRatios, double[] lastRatios) {
            this.forecast = forecast;
            typeMean = new Baseline(typeRatios);
            lastTimes = new Baseline(lastRatios);
        }

        void add(double lastTimesPlaces, Occasion occasion) {
            double actual = occasion.actual();
            engineTally.add(forecast.point(occasion), forecast.low(occasion), forecast.high(occasion), actual);
            typeMean.score(typeTally, occasion.typeMeans(), actual);
            lastTimes.score(lastTally, lastTimesPlaces, actual);
        }

        Horizon horizon(int ahead) {
            return new Horizon(ahead, engineTally.summary(), typeTally.summary(), lastTally.summary());
        }
    }
}
