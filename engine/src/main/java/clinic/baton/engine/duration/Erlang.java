package clinic.baton.engine.duration;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.Require;

/** The sum of {@code stages} independent exponential stages, each of mean {@code meanMinutes / stages}. */
public record Erlang(double meanMinutes, int stages) implements DurationDistribution {

    /** More stages than this are as good as no variation. */
    private static final int MOST_STAGES = 1_000;

    public Erlang {
        Require.positive("mean", meanMinutes);
        if (stages < 1 || stages > MOST_STAGES) {
            throw new InvalidPlan("k", stages, "a whole number of stages between 1 and " + MOST_STAGES);
        }
    }

    private Gamma asGamma() {
        return new Gamma(meanMinutes, sdMinutes());
    }

    @Override
    public double sdMinutes() {
        return meanMinutes / Math.sqrt(stages);
    }

    @Override
    public double cdf(double minutes) {
        return asGamma().cdf(minutes);
    }

    @Override
    public double survival(double minutes) {
        return asGamma().survival(minutes);
    }

    @Override
    public double quantile(double probability) {
        return asGamma().quantile(probability);
    }

    @Override
    public double quantileOfSurvival(double probability) {
        return asGamma().quantileOfSurvival(probability);
    }

    @Override
    public DurationSampler sampler() {
        return asGamma().sampler();
    }
}
