package clinic.baton.engine.backtest;

/**
 * The ends of an 80 % range, which move a little with each outcome: a miss moves an end out by nine times what a hit moves it in,
 * so that in the long run each end is missed by one in ten, whatever the law and however it drifts. Source: A.
 * Angelopoulos, E. Candès and R. Tibshirani, Conformal PID control for time series prediction, NeurIPS 2023 (quantile
 * tracking).
 */
final class RangeTracker {
    private static final double RATE = 0.018;
    private static final double MISSED = 0.1;

    private final double step;
    private double low;
    private double high;

    RangeTracker(double low, double high) {
        this.low = low;
        this.high = high;
        this.step = RATE * Math.max(0.2, high - low);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    void learn(double score) {
        high += step * ((score > high ? 1 : 0) - MISSED);
        low -= step * ((score < low ? 1 : 0) - MISSED);
        if (low > high) {
            double middle = (low + high) / 2;
            low = middle;
            high = middle;
        }
    }
}
