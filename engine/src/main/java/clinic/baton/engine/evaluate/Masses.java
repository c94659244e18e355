package clinic.baton.engine.evaluate;

import java.util.Arrays;

/** Probability masses on the whole steps {@code low} .. {@code high}-1; zero elsewhere. Reused between evaluations. */
final class Masses {

    double[] at = new double[64];
    int low;
    int high;

    int size() {
        return high - low;
    }

    /** Empties the masses and makes room for the steps from low to before high. */
    void clear(int newLow, int newHigh) {
        low = newLow;
        high = newHigh;
        if (at.length < size()) {
            at = new double[Math.max(size(), 2 * at.length)];
        } else {
            Arrays.fill(at, 0, size(), 0);
        }
    }

    void setPoint(int step) {
        clear(step, step + 1);
        at[0] = 1;
    }

    double get(int step) {
        return step < low || step >= high ? 0 : at[step - low];
    }

    /** Adds {@code factor} times the other's masses, which must lie within these steps. */
    void add(Masses other, double factor) {
        int shift = other.low - low;
        for (int k = 0; k < other.size(); k++) {
            at[k + shift] += factor * other.at[k];
        }
    }

    /** Drops steps at the far end whose total is below {@code negligible}. */
    void trim(double negligible) {
        double dropped = at[high - 1 - low];
        while (size() > 1 && dropped < negligible) {
            high--;
            dropped += at[high - 1 - low];
        }
    }

    /**
     * Adds {@code factor} times the convolution of these starts with a duration; four starts at a time, so that each result is
     * loaded and stored once for four products.
     *
     * @param duration masses of 0, 1, 2 ... steps with {@link LatticeLaw#PAD} zeros before and after
     */
    void addConvolution(Masses starts, double[] duration, double factor) {
        int reach = duration.length - LatticeLaw.PAD;
        int k = 0;
        for (; k + 4 <= starts.size(); k += 4) {
            addFour(
                    starts.low + k - low,
                    duration,
                    reach,
                    factor * starts.at[k],
                    factor * starts.at[k + 1],
                    factor * starts.at[k + 2],
                    factor * starts.at[k + 3]);
        }
        for (; k < starts.size(); k++) {
            addFour(starts.low + k - low, duration, reach - LatticeLaw.PAD, factor * starts.at[k], 0, 0, 0);
        }
    }

    private void addFour(int offset, double[] duration, int reach, double a, double b, double c, double d) {
        double[] target = at;
        for (int y = 0; y < reach; y++) {
            target[offset + y] += a * duration[y + 3] + b * duration[y + 2] + c * duration[y + 1] + d * duration[y];
        }
    }
}
