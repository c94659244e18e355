package clinic.baton.engine.backtest;

/**
 * How one way of forecasting did at one horizon.
 *
 * @param forecasts how many were made
 * @param meanAbsoluteErrorMinutes the mean distance of forecast and truth
 * @param biasMinutes the mean of forecast minus truth
 * @param coverage the share of truths inside the 80 % range
 * @param widthMinutes the range's mean width
 */
public record ErrorSummary(
        int forecasts, double meanAbsoluteErrorMinutes, double biasMinutes, double coverage, double widthMinutes) {}
