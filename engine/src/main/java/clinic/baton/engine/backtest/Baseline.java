package clinic.baton.engine.backtest;

import java.util.Arrays;

/** A plain way of forecasting with a range by the training part's quantiles of truth over forecast. */
final class Baseline {
    private final double low;
    private final double high;

    /**
     * Learns the range.
     *
     * @param ratios truth over forecast in training
     */
    Baseline(double[] ratios) {
        double[] sorted = ratios.clone();
        Arrays.sort(sorted);
        low = sorted.length == 0 ? 0.5 : sorted[sorted.length / 10];
        high = sorted.length == 0 ? 2 : sorted[sorted.length - 1 - sorted.length / 10];
    }

    void score(ErrorTally tally, double point, double actual) {
        tally.add(point, low * point, high * point, actual);
    }
}
