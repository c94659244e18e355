package clinic.baton.engine.evaluate;

import clinic.baton.engine.Estimate;

/** Means with standard errors of values that are seen one after the other. */
final class Sums {

    private Sums() {}

    /** Mean of independent values and its standard error. */
    static Estimate estimate(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value;
        }
        mean /= values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Estimate(mean, Math.sqrt(squares / (values.length - 1.0) / values.length));
    }
}
