package clinic.baton.engine.duration;

import java.util.random.RandomGenerator;

/**
 * The law of a duration D &ge; 0, in minutes. Every law has a finite mean and variance. Immutable, safe to share between
 * threads.
 */
public sealed interface DurationDistribution permits Exponential, Erlang, Lognormal, Gamma, Deterministic, Empirical {

    double meanMinutes();

    double sdMinutes();

    /** P(D &le; minutes); 0 below 0. */
    double cdf(double minutes);

    /** P(D &gt; minutes), accurate far out in the tail. */
    double survival(double minutes);

    /**
     * The smallest duration q with P(D &le; q) &ge; probability.
     *
     * @param probability in [0, 1]
     * @return minutes; infinite at 1 where the law has no largest duration
     */
    double quantile(double probability);

    /** The duration that is exceeded with the given probability, accurate near 0. */
    double quantileOfSurvival(double probability);

    /** Makes draws of this law; keep it for hot loops, it holds what can be computed beforehand. */
    DurationSampler sampler();

    /** One draw. */
    default double sample(RandomGenerator random) {
        return sampler().sampleMinutes(random);
    }

    /** What is left of a duration that has already run for some time. */
    default RemainingTime after(double elapsedMinutes) {
        return new RemainingTime(this, elapsedMinutes);
    }

    default double varianceMinutes2() {
        return sdMinutes() * sdMinutes();
    }
}
