package clinic.baton.engine.duration;

import clinic.baton.engine.Require;

/** Always the same number of minutes; 0 is allowed. */
public record Deterministic(double meanMinutes) implements DurationDistribution {

    public Deterministic {
        Require.notNegative("mean", meanMinutes);
    }

    @Override
    public double sdMinutes() {
        return 0;
    }

    @Override
    public double cdf(double minutes) {
        return minutes >= meanMinutes ? 1 : 0;
    }

    @Override
    public double survival(double minutes) {
        return 1 - cdf(minutes);
    }

    @Override
    public double quantile(double probability) {
        Require.probability("probability", probability);
        return meanMinutes;
    }

    @Override
    public double quantileOfSurvival(double probability) {
        return quantile(probability);
    }

    @Override
    public DurationSampler sampler() {
        return random -> meanMinutes;
    }
}
