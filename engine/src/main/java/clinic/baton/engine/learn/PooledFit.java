package clinic.baton.engine.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Weighted least squares with a normal prior on each group of coefficients, whose variance is learned from the group itself
 * (empirical Bayes by expectation-maximization): a group that explains nothing shrinks to nothing, a level seen once moves
 * little. Solved by cycling through the coefficients. Source: A. Gelman and J. Hill, Data Analysis Using Regression and
 * Multilevel Models, Cambridge 2007, chapters 12 and 18.
 */
final class PooledFit {
    private static final double PRIOR_WEIGHT = 1;
    private static final double PRIOR_SHARE = 0.001;

    private final int[] columnStart;
    private final int[] rowOf;
    private final double[] valueOf;
    private final int[] group;
    private final double[] groupVariance;
    private final double[] groupSquares;
    private final double[] groupUncertain;
    private final int[] groupSize;
    private final double scale;

    final double[] coefficients;
    double intercept;

    /**
     * Lays out the cases by column.
     *
     * @param scale the variance of the whole, by which priors are measured
     */
    PooledFit(List<SparseRow> rows, FeatureEncoder encoder, double scale) {
        int columns = encoder.columns();
        this.group = encoder.groupOfColumn();
        this.scale = scale;
        columnStart = new int[columns + 1];
        for (SparseRow row : rows) {
            for (int column : row.columns) {
                columnStart[column + 1]++;
            }
        }
        Arrays.parallelPrefix(columnStart, Integer::sum);
        rowOf = new int[columnStart[columns]];
        valueOf = new double[rowOf.length];
        fill(rows, Arrays.copyOf(columnStart, columns));
        coefficients = new double[columns];
        groupVariance = new double[encoder.groups()];
        Arrays.fill(groupVariance, 0.02 * scale);
        groupSquares = new double[groupVariance.length];
        groupUncertain = new double[groupVariance.length];
        groupSize = new int[groupVariance.length];
        for (int g : group) {
            groupSize[g]++;
        }
    }

    private void fill(List<SparseRow> rows, int[] next) {
        for (int r = 0; r < rows.size(); r++) {
            SparseRow row = rows.get(r);
            for (int k = 0; k < row.columns.length; k++) {
                int at = next[row.columns[k]]++;
                rowOf[at] = r;
                valueOf[at] = row.values[k];
            }
        }
    }

    /**
     * One cycle over all coefficients; {@code residual} is kept up to date.
     *
     * @param residual what is unexplained of each case
     * @param weight of each case
     * @param noise the variance of a case of weight 1
     * @return the largest change of a coefficient
     */
    double cycle(double[] residual, double[] weight, double noise) {
        Arrays.fill(groupSquares, 0);
        Arrays.fill(groupUncertain, 0);
        double largest = moveIntercept(residual, weight);
        for (int column = 0; column < coefficients.length; column++) {
            largest = Math.max(largest, moveCoefficient(column, residual, weight, noise));
        }
        return largest;
    }

    private double moveCoefficient(int column, double[] residual, double[] weight, double noise) {
        double squares = 0;
        double product = 0;
        for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
            double weighted = weight[rowOf[k]] * valueOf[k];
            squares += weighted * valueOf[k];
            product += weighted * residual[rowOf[k]];
        }
        double old = coefficients[column];
        double precision = squares + noise / groupVariance[group[column]];
        double changed = (product + squares * old) / precision;
        double step = changed - old;
        for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
            residual[rowOf[k]] -= step * valueOf[k];
        }
        coefficients[column] = changed;
        groupSquares[group[column]] += changed * changed;
        groupUncertain[group[column]] += noise / precision;
        return Math.abs(step);
    }

    private double moveIntercept(double[] residual, double[] weight) {
        double sum = 0;
        double weights = 0;
        for (int r = 0; r < residual.length; r++) {
            sum += weight[r] * residual[r];
            weights += weight[r];
        }
        double step = weights == 0 ? 0 : sum / weights;
        for (int r = 0; r < residual.length; r++) {
            residual[r] -= step;
        }
        intercept += step;
        return Math.abs(step);
    }

    /**
     * Learns each group's variance from the cycle just made: the squares over the number of coefficients the data decide,
     * both with a weak prior that keeps small groups small. Source: D. MacKay, Bayesian interpolation, Neural Computation 4
     * (1992).
     */
    void learnGroupVariances() {
        for (int g = 0; g < groupVariance.length; g++) {
            double decided = Math.max(0, groupSize[g] - groupUncertain[g] / groupVariance[g]);
            double learned = (groupSquares[g] + PRIOR_WEIGHT * PRIOR_SHARE * scale) / (decided + PRIOR_WEIGHT);
            groupVariance[g] = Math.max(1e-8 * scale, learned);
        }
    }

    double predict(SparseRow row) {
        return intercept + row.dot(coefficients);
    }
}
