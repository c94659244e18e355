package clinic.baton.engine.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Predicts a number from a sample by regression with partial pooling: each level of each field is drawn towards the mean of
 * all, the more so the less was seen of it. Without any case it predicts 0. Immutable once fitted.
 */
public final class PooledRegression {
    private static final int MOST_CYCLES = 60;
    private static final double STILL = 1e-4;

    private final FeatureEncoder encoder;
    private final PooledFit fit;
    private final double noiseVariance;

    private PooledRegression(FeatureEncoder encoder, PooledFit fit, double noiseVariance) {
        this.encoder = encoder;
        this.fit = fit;
        this.noiseVariance = noiseVariance;
    }

    /**
     * Fits.
     *
     * @param samples the cases, all with the same fields
     * @param targets one finite number for each
     */
    public static PooledRegression fit(List<Sample> samples, double[] targets) {
        return fit(samples, targets, false);
    }

    /** Fits relations that are straight in every number; for numbers that are estimates of the target themselves and measured like it. */
    public static PooledRegression fitStraight(List<Sample> samples, double[] targets) {
        return fit(samples, targets, true);
    }

    private static PooledRegression fit(List<Sample> samples, double[] targets, boolean straight) {
        double mean = Arrays.stream(targets).average().orElse(0);
        double variance = Arrays.stream(targets)
                .map(y -> (y - mean) * (y - mean))
                .average()
                .orElse(0);
        FeatureEncoder encoder =
                FeatureEncoder.fit(samples, straight ? Math.sqrt(Math.max(variance, 1e-9)) : Double.NaN);
        List<SparseRow> rows = samples.stream().map(encoder::encode).toList();
        PooledFit fit = new PooledFit(rows, encoder, Math.max(variance, 1e-9));
        double noise = Math.max(variance, 1e-9);
        double[] residual = targets.clone();
        double[] weight = new double[targets.length];
        Arrays.fill(weight, 1);
        for (int cycle = 0; cycle < MOST_CYCLES; cycle++) {
            double moved = fit.cycle(residual, weight, noise);
            double unexplained =
                    Arrays.stream(residual).map(e -> e * e).average().orElse(0);
            noise = Math.max(1e-9, Math.max(unexplained, 0.02 * variance));
            fit.learnGroupVariances();
            if (cycle > 5 && moved < STILL * Math.sqrt(Math.max(variance, 1e-9))) {
                break;
            }
        }
        return new PooledRegression(encoder, fit, noise);
    }

    /** The expected number. */
    public double predict(Sample sample) {
        return fit.predict(encoder.encode(sample));
    }

    /** The variance around the prediction. */
    public double noiseVariance() {
        return noiseVariance;
    }
}
