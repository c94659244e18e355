package clinic.baton.engine.duration;

import clinic.baton.engine.Require;

/** P(D &gt; x) = e<sup>-x / mean</sup>: the time left doesn't depend on the time gone. */
public record Exponential(double meanMinutes) implements DurationDistribution {

    public Exponential {
        Require.positive("mean", meanMinutes);
    }

    @Override
    public double sdMinutes() {
        return meanMinutes;
    }

    @Override
    public double cdf(double minutes) {
        return minutes <= 0 ? 0 : -Math.expm1(-minutes / meanMinutes);
    }

    @Override
    public double survival(double minutes) {
        return minutes <= 0 ? 1 : Math.exp(-minutes / meanMinutes);
    }

    @Override
    public double quantile(double probability) {
        return -meanMinutes * Math.log1p(-Require.probability("probability", probability));
    }

    @Override
    public double quantileOfSurvival(double probability) {
        return -meanMinutes * Math.log(Require.probability("probability", probability));
    }

    @Override
    public DurationSampler sampler() {
        return random -> meanMinutes * random.nextExponential();
    }
}
