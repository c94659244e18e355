package clinic.baton.engine.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The inner cycle of Wolfe's algorithm: the point of least norm over the corners at hand, superfluous corners dropped. */
final class WolfeStep {

    private static final double GONE = 1e-12;

    private WolfeStep() {}

    /** The least-norm convex combination; its shares go to {@code setShares}, corners without a share are removed. */
    static double[] nearest(List<double[]> corners, Supplier<double[]> getShares, Consumer<double[]> setShares) {
        double[] shares = getShares.get();
        while (true) {
            double[] affine = affineMinimum(corners);
            double step = 1;
            for (int k = 0; k < affine.length; k++) {
                if (affine[k] < GONE && shares[k] > affine[k]) {
                    step = Math.min(step, shares[k] / (shares[k] - affine[k]));
                }
            }
            for (int k = 0; k < affine.length; k++) {
                shares[k] += step * (affine[k] - shares[k]);
            }
            if (step >= 1) {
                setShares.accept(shares);
                return combine(corners, shares);
            }
            shares = drop(corners, shares);
        }
    }

    private static double[] drop(List<double[]> corners, double[] shares) {
        List<double[]> kept = new ArrayList<>();
        double[] left = new double[shares.length];
        int smallest = 0;
        for (int k = 1; k < shares.length; k++) {
            smallest = shares[k] < shares[smallest] ? k : smallest;
        }
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            if (k != smallest && shares[k] > GONE) {
                left[kept.size()] = shares[k];
                sum += shares[k];
                kept.add(corners.get(k));
            }
        }
        corners.clear();
        corners.addAll(kept);
        double[] result = Arrays.copyOf(left, kept.size());
        for (int k = 0; k < result.length; k++) {
            result[k] /= sum;
        }
        return result;
    }

    private static double[] combine(List<double[]> corners, double[] shares) {
        double[] x = new double[corners.getFirst().length];
        for (int k = 0; k < shares.length; k++) {
            double[] corner = corners.get(k);
            for (int j = 0; j < x.length; j++) {
                x[j] += shares[k] * corner[j];
            }
        }
        return x;
    }

    /** Shares (of sum 1, any sign) of the point of least norm in the plane through the corners. */
    private static double[] affineMinimum(List<double[]> corners) {
        int m = corners.size();
        double[][] a = new double[m][m + 1];
        double scale = 0;
        for (int i = 0; i < m; i++) {
            scale = Math.max(scale, QuasiNewton.dot(corners.get(i), corners.get(i)));
        }
        double unit = scale > 0 ? scale : 1;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                a[i][j] = QuasiNewton.dot(corners.get(i), corners.get(j)) / unit + 1;
            }
            a[i][i] += 1e-14;
            a[i][m] = 1;
        }
        double[] y = solve(a);
        double sum = Arrays.stream(y).sum();
        for (int i = 0; i < m; i++) {
            y[i] /= sum;
        }
        return y;
    }

    /** Gaussian elimination with the largest pivot; the last column is the right side. */
    private static double[] solve(double[][] a) {
        int m = a.length;
        for (int column = 0; column < m; column++) {
            int pivot = column;
            for (int row = column + 1; row < m; row++) {
                pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
            }
            double[] swapped = a[column];
            a[column] = a[pivot];
            a[pivot] = swapped;
            for (int row = column + 1; row < m; row++) {
                double factor = a[row][column] / a[column][column];
                for (int k = column; k <= m; k++) {
                    a[row][k] -= factor * a[column][k];
                }
            }
        }
        double[] y = new double[m];
        for (int row = m - 1; row >= 0; row--) {
            double sum = a[row][m];
            for (int k = row + 1; k < m; k++) {
                sum -= a[row][k] * y[k];
            }
            y[row] = sum / a[row][row];
        }
        return y;
    }
}
