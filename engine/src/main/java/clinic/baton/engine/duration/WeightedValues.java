package clinic.baton.engine.duration;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.Require;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A law on finitely many values, negative ones allowed: sorted values with their cumulative probabilities. */
public final class WeightedValues {

    private final double[] values;
    private final double[] cumulative;

    private WeightedValues(double[] values, double[] cumulative) {
        this.values = values;
        this.cumulative = cumulative;
    }

    /**
     * @param minutes the values, at least one, finite
     * @param weights one for each value, not negative, not all zero; empty for equal weights
     */
    public static WeightedValues of(double[] minutes, double[] weights) {
        requireMatching(minutes, weights);
        double[] used = weights.length == 0 ? ones(minutes.length) : weights;
        int[] order = IntStream.range(0, minutes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> minutes[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[order.length];
        double[] cumulative = new double[order.length];
        double sum = 0;
        for (int k = 0; k < order.length; k++) {
            values[k] = Require.finite("minutes[" + order[k] + "]", minutes[order[k]]);
            sum += Require.notNegative("weights[" + order[k] + "]", used[order[k]]);
            cumulative[k] = sum;
        }
        return new WeightedValues(values, normalized(cumulative, sum));
    }

    private static void requireMatching(double[] minutes, double[] weights) {
        if (minutes.length == 0) {
            throw new InvalidPlan("minutes", "[]", "at least one value");
        }
        if (weights.length != 0 && weights.length != minutes.length) {
            throw new InvalidPlan(
                    "weights", weights.length + " weights", "one for each of the " + minutes.length + " minutes");
        }
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] normalized(double[] cumulative, double sum) {
        if (!(sum > 0) || sum == Double.POSITIVE_INFINITY) {
            throw new InvalidPlan("weights", "a sum of " + sum, "weights whose sum is above 0 and finite");
        }
        for (int k = 0; k < cumulative.length; k++) {
            cumulative[k] /= sum;
        }
        cumulative[cumulative.length - 1] = 1;
        return cumulative;
    }

    public int size() {
        return values.length;
    }

    public double value(int index) {
        return values[index];
    }

    public double probability(int index) {
        return index == 0 ? cumulative[0] : cumulative[index] - cumulative[index - 1];
    }

    public double mean() {
        return IntStream.range(0, size())
                .mapToDouble(k -> probability(k) * values[k])
                .sum();
    }

    public double sd() {
        double mean = mean();
        return Math.sqrt(IntStream.range(0, size())
                .mapToDouble(k -> probability(k) * (values[k] - mean) * (values[k] - mean))
                .sum());
    }

    /** P(value &le; x). */
    public double cdf(double x) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : cumulative[low - 1];
    }

    /** The smallest value with P(value &le; it) &ge; probability. */
    public double quantile(double probability) {
        Require.probability("probability", probability);
        int found = Arrays.binarySearch(cumulative, probability);
        if (found < 0) {
            return values[Math.min(-found - 1, values.length - 1)];
        }
        int first = found;
        while (first > 0 && cumulative[first - 1] >= probability) {
            first--;
        }
        return values[first];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightedValues that
                && Arrays.equals(values, that.values)
                && Arrays.equals(cumulative, that.cumulative);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(cumulative);
    }

    @Override
    public String toString() {
        return size() + " values around " + mean();
    }
}
