package clinic.baton.engine.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The forecast for one horizon: a weighted sum of three candidates (sum of typical lengths, sum of expected lengths, sum
 * of the visit types' means) that would have had the least absolute error in training, and a range by the errors' quantiles in
 * units of the expected spread.
 */
final class HorizonForecast {
    private static final int CANDIDATES = 3;
    private static final int FEWEST = 30;
    private static final double PRIOR_OCCASIONS = 150;
    private static final double RIDGE_OCCASIONS = 40;
    private static final double NORMAL_10 = -1.5;

    private final double[] weights;
    private final RangeTracker tracker;

    /** One past or present occasion: the candidates, the spread, and how it turned out. */
    record Occasion(double medians, double means, double typeMeans, double spread, double actual) {
        double candidate(int k) {
            return k == 0 ? medians : k == 1 ? means : typeMeans;
        }
    }

    /**
     * Learns one horizon.
     *
     * @param oneAhead the median of truth over the sum of expected lengths one patient ahead: the more are summed up, the
     *     nearer the median comes to the mean, by about one over their number
     */
    HorizonForecast(int ahead, List<Occasion> past, double oneAhead) {
        double expected = 1 - (1 - oneAhead) / ahead;
        weights = past.size() < FEWEST ? new double[] {0, expected, 0} : leastAbsolute(ahead, past, expected);
        double[] scores = past.stream().mapToDouble(this::score).sorted().toArray();
        tracker = scores.length < FEWEST
                ? new RangeTracker(NORMAL_10, -NORMAL_10)
                : new RangeTracker(scores[scores.length / 10], scores[scores.length - 1 - scores.length / 10]);
    }

    /** All horizons, the first first. */
    static List<HorizonForecast> all(List<List<Occasion>> past) {
        double oneAhead = past.getFirst().size() < FEWEST ? 1 : medianRatio(past.getFirst());
        return IntStream.rangeClosed(1, past.size())
                .mapToObj(ahead -> new HorizonForecast(ahead, past.get(ahead - 1), oneAhead))
                .toList();
    }

    double point(Occasion occasion) {
        double sum = 0;
        for (int k = 0; k < CANDIDATES; k++) {
            sum += weights[k] * occasion.candidate(k);
        }
        return Math.max(0, sum);
    }

    double low(Occasion occasion) {
        return Math.max(0, point(occasion) + tracker.low() * occasion.spread());
    }

    double high(Occasion occasion) {
        return point(occasion) + tracker.high() * occasion.spread();
    }

    /** Learns from an occasion that is over. */
    void learn(Occasion occasion) {
        tracker.learn(score(occasion));
    }

    private double score(Occasion occasion) {
        return (occasion.actual() - point(occasion)) / occasion.spread();
    }

    /** Least absolute deviations by reweighted least squares, drawn towards an equal share of the first two candidates. */
    private static double[] leastAbsolute(int ahead, List<Occasion> past, double expected) {
        double trust = past.size() / (past.size() + PRIOR_OCCASIONS * ahead);
        double ratio = expected + trust * (medianRatio(past) - expected);
        double medians = past.stream().mapToDouble(Occasion::medians).sum();
        double means = past.stream().mapToDouble(Occasion::means).sum();
        double[] start = {0.5 * ratio * means / medians, 0.5 * ratio, 0};
        double[] weights = start.clone();
        double typical = past.stream().mapToDouble(Occasion::spread).average().orElse(1);
        for (int round = 0; round < 25; round++) {
            weights = reweighted(ahead, past, weights, start, 0.02 * typical);
        }
        return weights;
    }

    private static double[] reweighted(int ahead, List<Occasion> past, double[] weights, double[] start, double least) {
        double[][] matrix = new double[CANDIDATES][CANDIDATES + 1];
        for (Occasion occasion : past) {
            double error = occasion.actual();
            for (int k = 0; k < CANDIDATES; k++) {
                error -= weights[k] * occasion.candidate(k);
            }
            double weight = 1 / Math.max(least, Math.abs(error));
            for (int a = 0; a < CANDIDATES; a++) {
                for (int b = 0; b < CANDIDATES; b++) {
                    matrix[a][b] += weight * occasion.candidate(a) * occasion.candidate(b);
                }
                matrix[a][CANDIDATES] += weight * occasion.candidate(a) * occasion.actual();
            }
        }
        double ridge = (matrix[0][0] + matrix[1][1]) / past.size() * RIDGE_OCCASIONS * ahead;
        for (int a = 0; a < CANDIDATES; a++) {
            matrix[a][a] += ridge;
            matrix[a][CANDIDATES] += ridge * start[a];
        }
        return SmallSystem.solve(matrix);
    }

    /** The factor that makes the sums of expected lengths best in absolute error: the median ratio, weighted by them. */
    private static double medianRatio(List<Occasion> past) {
        List<Occasion> sorted = past.stream()
                .sorted(Comparator.comparingDouble(occasion -> occasion.actual() / occasion.means()))
                .toList();
        double half = sorted.stream().mapToDouble(Occasion::means).sum() / 2;
        for (Occasion occasion : sorted) {
            half -= occasion.means();
            if (half <= 0) {
                return occasion.actual() / occasion.means();
            }
        }
        return 1;
    }
}
