package clinic.baton.engine.backtest;

import clinic.baton.engine.learn.PooledRegression;
import clinic.baton.engine.learn.Sample;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Expects consultation lengths: a pooled regression of the logarithm on what is planned, a second one of what that leaves
 * on what was lived since, and from both the mean and the spread. Durations far out are drawn in for learning, not for
 * testing.
 */
final class VisitModel {
    private static final double FURTHEST_LOG_SD = 4;
    private static final double LEAST_MINUTES = 0.05;

    private final PooledRegression planned;
    private final PooledRegression lived;
    private final PooledRegression mean;
    private final PooledRegression spread;
    private final LogRange range;
    private final double typicalMinutes;

    VisitModel(
            PooledRegression planned,
            PooledRegression lived,
            PooledRegression mean,
            PooledRegression spread,
            LogRange range,
            double typicalMinutes) {
        this.planned = planned;
        this.lived = lived;
        this.mean = mean;
        this.spread = spread;
        this.range = range;
        this.typicalMinutes = typicalMinutes;
    }

    /** The logarithms that are believed: the median and four robust standard deviations to either side. */
    record LogRange(double low, double high) {
        static LogRange of(List<VisitRow> visits) {
            double[] logs = visits.stream()
                    .mapToDouble(visit -> Math.log(Math.max(LEAST_MINUTES, visit.minutes())))
                    .sorted()
                    .toArray();
            double median = logs[logs.length / 2];
            double sd = Math.max(0.2, (logs[logs.length * 5 / 6] - logs[logs.length / 6]) / 1.93);
            return new LogRange(median - FURTHEST_LOG_SD * sd, median + FURTHEST_LOG_SD * sd);
        }

        double log(double minutes) {
            return Math.clamp(Math.log(Math.max(LEAST_MINUTES, minutes)), low, high);
        }
    }

    /** The same model with another first stage, fitted without the sessions it is asked about. */
    VisitModel with(PooledRegression otherPlanned) {
        return new VisitModel(otherPlanned, lived, mean, spread, range, typicalMinutes);
    }

    static PooledRegression fitPlanned(List<VisitSession> sessions, LogRange range) {
        List<Sample> samples = new ArrayList<>();
        List<Double> logs = new ArrayList<>();
        for (VisitSession session : sessions) {
            for (int i = 0; i < session.visits().size(); i++) {
                VisitRow visit = session.visits().get(i);
                samples.add(VisitSamples.planned(visit, i, visit.started()));
                logs.add(range.log(visit.minutes()));
            }
        }
        return PooledRegression.fit(
                samples, logs.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How far each consultation of a session was off its plan, as a logarithm. */
    static double[] deviations(PooledRegression planned, VisitSession session, LogRange range) {
        double[] deviations = new double[session.visits().size()];
        for (int i = 0; i < deviations.length; i++) {
            VisitRow visit = session.visits().get(i);
            deviations[i] =
                    range.log(visit.minutes()) - planned.predict(VisitSamples.planned(visit, i, visit.started()));
        }
        return deviations;
    }

    double[] deviations(VisitSession session) {
        return deviations(planned, session, range);
    }

    /** What is expected, at the start of one consultation, of it and of those that follow, up to {@code most} in all. */
    Outlook[] outlook(VisitSession session, int now, int most, double[] deviations, Memories memories) {
        int count = Math.min(most, session.visits().size() - now);
        Outlook[] all = new Outlook[count];
        LocalDateTime start = session.visits().get(now).started();
        for (int k = 0; k < count; k++) {
            LocalDateTime expected = start.plusSeconds(Math.round(60 * k * typicalMinutes));
            Sample plan = VisitSamples.planned(session.visits().get(now + k), now + k, expected);
            double log = planned.predict(plan)
                    + lived.predict(VisitSamples.lived(session, now, now + k, deviations, memories));
            all[k] = outlook(plan, Math.clamp(log, range.low(), range.high()));
        }
        return all;
    }

    private Outlook outlook(Sample plan, double log) {
        double median = Math.exp(log);
        Sample refined = refined(plan, median);
        double expected = Math.clamp(mean.predict(refined), 0.3 * median, 4 * median);
        double off = Math.clamp(Math.exp(spread.predict(refined)), 0.05 * median, 3 * median);
        return new Outlook(median, expected, off);
    }

    static Sample refined(Sample plan, double median) {
        List<Double> numbers = new ArrayList<>(plan.numbers());
        numbers.add(median);
        return new Sample(plan.categories(), numbers);
    }

    static double typicalMinutes(List<VisitRow> visits) {
        double[] minutes =
                visits.stream().mapToDouble(VisitRow::minutes).sorted().toArray();
        return Arrays.stream(minutes, minutes.length / 10, Math.max(minutes.length / 10 + 1, minutes.length * 9 / 10))
                .average()
                .orElse(1);
    }
}
