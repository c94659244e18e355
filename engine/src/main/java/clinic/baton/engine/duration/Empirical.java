package clinic.baton.engine.duration;

import clinic.baton.engine.Require;

/** Durations as they were seen, each with its weight. */
public record Empirical(WeightedValues observed) implements DurationDistribution {

    public Empirical {
        Require.notNegative("minutes", observed.value(0));
    }

    /** Equal weights when {@code weights} is empty. */
    public static Empirical of(double[] minutes, double[] weights) {
        return new Empirical(WeightedValues.of(minutes, weights));
    }

    @Override
    public double meanMinutes() {
        return observed.mean();
    }

    @Override
    public double sdMinutes() {
        return observed.sd();
    }

    @Override
    public double cdf(double minutes) {
        return observed.cdf(minutes);
    }

    @Override
    public double survival(double minutes) {
        return 1 - cdf(minutes);
    }

    @Override
    public double quantile(double probability) {
        return observed.quantile(probability);
    }

    @Override
    public double quantileOfSurvival(double probability) {
        return quantile(1 - Require.probability("probability", probability));
    }

    @Override
    public DurationSampler sampler() {
        return random -> observed.quantile(random.nextDouble());
    }
}
