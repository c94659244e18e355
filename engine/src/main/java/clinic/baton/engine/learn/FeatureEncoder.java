package clinic.baton.engine.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns samples into columns: one for each category seen, and for each number its distance from the mean in standard
 * deviations beside one column for each of up to eight ranges of equal frequency, so that a bent relation can be learned.
 * Columns that stand for one field form a group, which is pooled by itself. What wasn't seen when fitted has no column and so
 * no effect.
 */
final class FeatureEncoder {
    private static final double FURTHEST_SD = 4;

    private final List<Map<String, Integer>> levels = new ArrayList<>();
    private final List<NumberColumns> numbers = new ArrayList<>();
    private final List<Integer> groupOfColumn = new ArrayList<>();
    private final double unit;
    private int groups;

    private FeatureEncoder(double unit) {
        this.unit = unit;
    }

    private record NumberColumns(double mean, double sd, int linear, Cuts cuts, int firstRange) {}

    /** Learns the columns from samples that all have the same fields. A {@code unit} other than NaN measures numbers in it, from 0,
     * without ranges. */
    static FeatureEncoder fit(List<Sample> samples, double unit) {
        FeatureEncoder encoder = new FeatureEncoder(unit);
        if (samples.isEmpty()) {
            return encoder;
        }
        for (int field = 0; field < samples.getFirst().categories().size(); field++) {
            encoder.addCategory(samples, field);
        }
        for (int field = 0; field < samples.getFirst().numbers().size(); field++) {
            encoder.addNumber(samples, field);
        }
        return encoder;
    }

    private boolean isBent() {
        return Double.isNaN(unit);
    }

    private void addCategory(List<Sample> samples, int field) {
        Map<String, Integer> columns = new HashMap<>();
        for (Sample sample : samples) {
            columns.computeIfAbsent(sample.categories().get(field), level -> addColumn());
        }
        levels.add(columns);
        groups++;
    }

    private int addColumn() {
        groupOfColumn.add(groups);
        return groupOfColumn.size() - 1;
    }

    private void addNumber(List<Sample> samples, int field) {
        double[] known = samples.stream()
                .mapToDouble(sample -> sample.numbers().get(field))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double variance =
                Arrays.stream(known).map(x -> (x - mean) * (x - mean)).average().orElse(0);
        int linear = addColumn();
        groups++;
        Cuts cuts = new Cuts(isBent() ? known : new double[0]);
        int firstRange = groupOfColumn.size();
        for (int k = 0; k <= cuts.ranges(); k++) {
            addColumn();
        }
        groups++;
        numbers.add(
                isBent()
                        ? new NumberColumns(mean, Math.sqrt(variance), linear, cuts, firstRange)
                        : new NumberColumns(0, unit, linear, cuts, firstRange));
    }

    SparseRow encode(Sample sample) {
        int most = levels.size() + 2 * numbers.size();
        int[] columns = new int[most];
        double[] values = new double[most];
        int count = 0;
        for (int field = 0; field < levels.size(); field++) {
            Integer column = levels.get(field).get(sample.categories().get(field));
            if (column != null) {
                columns[count] = column;
                values[count++] = 1;
            }
        }
        for (int field = 0; field < numbers.size(); field++) {
            count = encodeNumber(numbers.get(field), sample.numbers().get(field), columns, values, count);
        }
        return new SparseRow(Arrays.copyOf(columns, count), Arrays.copyOf(values, count));
    }

    private static int encodeNumber(NumberColumns number, double value, int[] columns, double[] values, int from) {
        int count = from;
        boolean known = Double.isFinite(value);
        if (known && number.sd() > 0) {
            double distance = (value - number.mean()) / number.sd();
            columns[count] = number.linear();
            values[count++] = Math.max(-FURTHEST_SD, Math.min(FURTHEST_SD, distance));
        }
        int range = known ? number.cuts().rangeOf(value) : number.cuts().ranges();
        columns[count] = number.firstRange() + range;
        values[count++] = 1;
        return count;
    }

    int columns() {
        return groupOfColumn.size();
    }

    int groups() {
        return groups;
    }

    int[] groupOfColumn() {
        return groupOfColumn.stream().mapToInt(Integer::intValue).toArray();
    }
}
