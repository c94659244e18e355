package clinic.baton.engine;

import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.WeightedValues;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The law of arrival minus appointment, in minutes: negative is early, positive late. */
public sealed interface Punctuality {

    /** On the dot. */
    static Punctuality onTheDot() {
        return new Punctual();
    }

    /** P(arrival - appointment &le; minutes). */
    double cdf(double minutes);

    /** Arrival minus appointment that is not exceeded with this probability. */
    double quantile(double probability);

    double meanMinutes();

    /** One draw of arrival minus appointment. */
    default double sample(RandomGenerator random) {
        return quantile(random.nextDouble());
    }

    /** Everyone comes at the appointed minute. */
    record Punctual() implements Punctuality {

        @Override
        public double cdf(double minutes) {
            return minutes >= 0 ? 1 : 0;
        }

        @Override
        public double quantile(double probability) {
            Require.probability("probability", probability);
            return 0;
        }

        @Override
        public double meanMinutes() {
            return 0;
        }
    }

    /** Normal around {@code meanMinutes}, often some minutes early. */
    record Normal(double meanMinutes, double sdMinutes) implements Punctuality {

        public Normal {
            Require.finite("mean", meanMinutes);
            Require.positive("sd", sdMinutes);
        }

        @Override
        public double cdf(double minutes) {
            return NormalDistribution.of(meanMinutes, sdMinutes).cumulativeProbability(minutes);
        }

        @Override
        public double quantile(double probability) {
            Require.probability("probability", probability);
            return NormalDistribution.of(meanMinutes, sdMinutes).inverseCumulativeProbability(probability);
        }

        @Override
        public double sample(RandomGenerator random) {
            return meanMinutes + sdMinutes * random.nextGaussian();
        }
    }

    /** As it was seen. */
    record Observed(WeightedValues offsets) implements Punctuality {

        @Override
        public double cdf(double minutes) {
            return offsets.cdf(minutes);
        }

        @Override
        public double quantile(double probability) {
            return offsets.quantile(probability);
        }

        @Override
        public double meanMinutes() {
            return offsets.mean();
        }
    }

    /** Never early, late by the given law. */
    record Late(DurationDistribution lateness) implements Punctuality {

        @Override
        public double cdf(double minutes) {
            return lateness.cdf(minutes);
        }

        @Override
        public double quantile(double probability) {
            return lateness.quantile(probability);
        }

        @Override
        public double meanMinutes() {
            return lateness.meanMinutes();
        }
    }
}
