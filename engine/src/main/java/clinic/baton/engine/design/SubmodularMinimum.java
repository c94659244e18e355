package clinic.baton.engine.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The minimum of a submodular set function F with F(nothing) = 0, by the point of least norm in its base polytope: the sets where
 * that point is negative are minimal, and the sum of its negative coordinates is a lower bound that proves it. Source: S.
 * Fujishige and S. Isotani, A submodular function minimization algorithm based on the minimum-norm base, Pacific Journal of
 * Optimization 7 (2011); P. Wolfe, Finding the nearest point in a polytope, Mathematical Programming 11 (1976).
 */
final class SubmodularMinimum {

    /** F: the change of cost when the chosen elements move. */
    @FunctionalInterface
    interface SetFunction {
        double at(boolean[] chosen);
    }

    /**
     * @param chosen the best set found
     * @param value F of it, at most 0
     * @param lowerBound no set has a lower value
     */
    record Result(List<Integer> chosen, double value, double lowerBound) {}

    private final SetFunction function;
    private final int size;
    private final double tolerance;
    private final boolean stopAtFirstGain;
    private List<Integer> best = List.of();
    private double bestValue;
    private final List<double[]> corners = new ArrayList<>();
    private double[] shares = new double[0];

    /**
     * @param tolerance differences below this don't count
     * @param stopAtFirstGain whether any set below -tolerance will do
     */
    SubmodularMinimum(SetFunction function, int size, double tolerance, boolean stopAtFirstGain) {
        this.function = function;
        this.size = size;
        this.tolerance = tolerance;
        this.stopAtFirstGain = stopAtFirstGain;
    }

    /** Searches with at most so many corners of the polytope, each of which asks for {@code size} values of F. */
    Result minimize(int mostCorners) {
        double lower = Double.NEGATIVE_INFINITY;
        double[] x = corner(new double[size]);
        corners.add(x);
        shares = new double[] {1};
        for (int k = 0; k < mostCorners; k++) {
            lower = Math.max(lower, Arrays.stream(x).map(v -> Math.min(0, v)).sum());
            boolean gained = bestValue < -tolerance;
            if (bestValue - lower <= tolerance || (gained && stopAtFirstGain)) {
                break;
            }
            double[] corner = corner(x);
            if (QuasiNewton.dot(x, x) <= QuasiNewton.dot(x, corner) + 1e-12 * tolerance) {
                break;
            }
            corners.add(corner);
            shares = Arrays.copyOf(shares, shares.length + 1);
            x = WolfeStep.nearest(corners, this::shares, this::setShares);
        }
        return new Result(best, bestValue, lower);
    }

    private double[] shares() {
        return shares;
    }

    private void setShares(double[] newShares) {
        shares = newShares;
    }

    /** The corner of the base polytope that is least along x; every set on the way is a candidate for the minimum. */
    private double[] corner(double[] x) {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> x[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] corner = new double[size];
        boolean[] chosen = new boolean[size];
        double before = 0;
        for (int j : order) {
            chosen[j] = true;
            double value = function.at(chosen);
            corner[j] = value - before;
            before = value;
            if (value < bestValue) {
                bestValue = value;
                best = IntStream.range(0, size).filter(k -> chosen[k]).boxed().toList();
            }
        }
        return corner;
    }
}
