package clinic.baton.engine.learn;

import java.util.List;

/**
 * Predicts a chance from a sample by logistic regression with partial pooling, fitted by iteratively reweighted least
 * squares. The rate of all is drawn towards a prior rate. Immutable once fitted.
 */
public final class PooledLogistic {
    private static final int REWEIGHTINGS = 14;
    private static final int CYCLES_EACH = 3;
    private static final double LEAST_WEIGHT = 1e-4;

    private final FeatureEncoder encoder;
    private final PooledFit fit;

    private PooledLogistic(FeatureEncoder encoder, PooledFit fit) {
        this.encoder = encoder;
        this.fit = fit;
    }

    /**
     * Fits.
     *
     * @param samples the cases, all with the same fields
     * @param happened for each whether it happened
     */
    public static PooledLogistic fit(List<Sample> samples, boolean[] happened) {
        FeatureEncoder encoder = FeatureEncoder.fit(samples, Double.NaN);
        List<SparseRow> rows = samples.stream().map(encoder::encode).toList();
        PooledFit fit = new PooledFit(rows, encoder, 1);
        double rate = rate(happened);
        fit.intercept = Math.log(rate / (1 - rate));
        double[] residual = new double[rows.size()];
        double[] weight = new double[rows.size()];
        for (int round = 0; round < REWEIGHTINGS; round++) {
            for (int r = 0; r < residual.length; r++) {
                double chance = chance(fit.predict(rows.get(r)));
                weight[r] = Math.max(LEAST_WEIGHT, chance * (1 - chance));
                residual[r] = ((happened[r] ? 1 : 0) - chance) / weight[r];
            }
            for (int cycle = 0; cycle < CYCLES_EACH; cycle++) {
                fit.cycle(residual, weight, 1);
                fit.learnGroupVariances();
            }
        }
        return new PooledLogistic(encoder, fit);
    }

    /** The share of cases, with one more of each kind so that it is never 0 or 1. */
    private static double rate(boolean[] happened) {
        int count = 1;
        for (boolean one : happened) {
            count += one ? 1 : 0;
        }
        return (double) count / (happened.length + 2);
    }

    /** The chance that it happens, in (0, 1). */
    public double chance(Sample sample) {
        return chance(logit(sample));
    }

    /** The logarithm of the odds. */
    public double logit(Sample sample) {
        return fit.predict(encoder.encode(sample));
    }

    static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
