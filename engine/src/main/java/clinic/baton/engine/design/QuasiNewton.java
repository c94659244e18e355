package clinic.baton.engine.design;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The linear algebra of a quasi-Newton step: a positive definite estimate of the curvature, small enough to be kept whole. */
final class QuasiNewton {

    private QuasiNewton() {}

    /** Solves curvature * d = -gradient over the free coordinates; 0 in the others. */
    static double[] direction(double[][] curvature, double[] gradient, boolean[] free) {
        int[] index = IntStream.range(0, free.length).filter(i -> free[i]).toArray();
        int m = index.length;
        double[][] lower = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = curvature[index[i]][index[j]];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-300)) : sum / lower[j][j];
            }
        }
        return spread(solve(lower, index, gradient), index, free.length);
    }

    private static double[] solve(double[][] lower, int[] index, double[] gradient) {
        int m = index.length;
        double[] d = new double[m];
        for (int i = 0; i < m; i++) {
            double sum = -gradient[index[i]];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * d[k];
            }
            d[i] = sum / lower[i][i];
        }
        for (int i = m - 1; i >= 0; i--) {
            double sum = d[i];
            for (int k = i + 1; k < m; k++) {
                sum -= lower[k][i] * d[k];
            }
            d[i] = sum / lower[i][i];
        }
        return d;
    }

    private static double[] spread(double[] values, int[] index, int size) {
        double[] all = new double[size];
        for (int i = 0; i < index.length; i++) {
            all[index[i]] = values[i];
        }
        return all;
    }

    /** Sets the first estimate to the curvature seen along the first step. */
    static void scale(double[][] curvature, double[] s, double[] y) {
        double along = dot(s, y);
        double length = dot(s, s);
        if (along > 1e-14 * length && length > 0) {
            for (int i = 0; i < s.length; i++) {
                Arrays.fill(curvature[i], 0);
                curvature[i][i] = along / length;
            }
        }
    }

    /** The BFGS update, left out where the step shows no curvature. */
    static void update(double[][] curvature, double[] s, double[] y) {
        double[] product = new double[s.length];
        for (int i = 0; i < s.length; i++) {
            product[i] = dot(curvature[i], s);
        }
        double old = dot(s, product);
        double seen = dot(s, y);
        if (seen <= 1e-10 * old || old <= 0) {
            return;
        }
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < s.length; j++) {
                curvature[i][j] += y[i] * y[j] / seen - product[i] * product[j] / old;
            }
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
