package clinic.baton.engine.design;

import java.util.Arrays;

/**
 * Minimizes a smooth convex function of x &ge; 0 by the projected BFGS method: coordinates at 0 that the gradient holds there are
 * fixed, the others take a quasi-Newton step, shortened until the cost falls enough along the projected path. Source: D. P.
 * Bertsekas, Projected Newton methods for optimization problems with simple constraints, SIAM Journal on Control and
 * Optimization 20 (1982).
 */
final class ProjectedDescent {

    /** A function with its gradient. */
    @FunctionalInterface
    interface Smooth {
        double valueAndGradient(double[] x, double[] gradient);
    }

    private static final double ENOUGH_FALL = 1e-4;
    private static final int SHORTENINGS = 40;

    private final Smooth function;
    private final int size;
    private final double[][] curvature;
    private double[] x;
    private double[] gradient;
    private double value;
    private boolean scaled;

    ProjectedDescent(Smooth function, double[] start) {
        this.function = function;
        size = start.length;
        x = start.clone();
        gradient = new double[size];
        curvature = new double[size][size];
        value = function.valueAndGradient(x, gradient);
        forget();
    }

    private void forget() {
        double steepest = Arrays.stream(gradient).map(Math::abs).max().orElse(0);
        double reach = Math.max(1e-3, 0.1 * Arrays.stream(x).average().orElse(1));
        for (int i = 0; i < size; i++) {
            Arrays.fill(curvature[i], 0);
            curvature[i][i] = Math.max(steepest / reach, 1e-12);
        }
        scaled = false;
    }

    double[] x() {
        return x;
    }

    double value() {
        return value;
    }

    double[] gradient() {
        return gradient;
    }

    /** Descends until no step lowers the value by more than {@code tolerance} of it, or for so many iterations. */
    void run(int iterations, double tolerance) {
        int stalls = 0;
        for (int k = 0; k < iterations && stalls < 2; k++) {
            double before = value;
            boolean moved = step();
            boolean stalled = !moved || before - value <= tolerance * Math.abs(before);
            stalls = stalled ? stalls + 1 : 0;
            if (!moved) {
                forget();
            }
        }
    }

    private boolean step() {
        boolean[] free = new boolean[size];
        for (int i = 0; i < size; i++) {
            free[i] = x[i] > 0 || gradient[i] < 0;
        }
        double[] direction = QuasiNewton.direction(curvature, gradient, free);
        double length = 1;
        double[] slope = new double[size];
        for (int k = 0; k < SHORTENINGS; k++, length /= 2) {
            double[] to = new double[size];
            double expected = 0;
            double moved = 0;
            for (int i = 0; i < size; i++) {
                to[i] = Math.max(0, x[i] + length * direction[i]);
                expected += gradient[i] * (to[i] - x[i]);
                moved = Math.max(moved, Math.abs(to[i] - x[i]));
            }
            if (moved == 0) {
                return false;
            }
            double reached = function.valueAndGradient(to, slope);
            if (expected < 0 && reached <= value + ENOUGH_FALL * expected) {
                accept(to, reached, slope);
                return true;
            }
        }
        return false;
    }

    private void accept(double[] to, double reached, double[] slope) {
        double[] s = difference(to, x);
        double[] y = difference(slope, gradient);
        if (!scaled) {
            QuasiNewton.scale(curvature, s, y);
            scaled = true;
        }
        QuasiNewton.update(curvature, s, y);
        x = to;
        gradient = slope;
        value = reached;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }
}
