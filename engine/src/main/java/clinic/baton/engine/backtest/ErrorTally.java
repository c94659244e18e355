package clinic.baton.engine.backtest;

/** Adds up how one way of forecasting did at one horizon. */
final class ErrorTally {
    private int count;
    private double absolute;
    private double signed;
    private int covered;
    private double width;

    void add(double point, double low, double high, double actual) {
        count++;
        absolute += Math.abs(point - actual);
        signed += point - actual;
        covered += actual >= low && actual <= high ? 1 : 0;
        width += high - low;
    }

    ErrorSummary summary() {
        double n = Math.max(1, count);
        return new ErrorSummary(count, absolute / n, signed / n, covered / n, width / n);
    }
}
