package clinic.baton.engine.duration;

import clinic.baton.engine.Require;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** The gamma law with shape (mean / sd)<sup>2</sup> and scale sd<sup>2</sup> / mean. */
public record Gamma(double meanMinutes, double sdMinutes) implements DurationDistribution {

    public Gamma {
        Require.positive("mean", meanMinutes);
        Require.positive("sd", sdMinutes);
    }

    private double shape() {
        return (meanMinutes / sdMinutes) * (meanMinutes / sdMinutes);
    }

    private double scale() {
        return sdMinutes * sdMinutes / meanMinutes;
    }

    private GammaDistribution law() {
        return GammaDistribution.of(shape(), scale());
    }

    @Override
    public double cdf(double minutes) {
        return law().cumulativeProbability(minutes);
    }

    @Override
    public double survival(double minutes) {
        return law().survivalProbability(minutes);
    }

    @Override
    public double quantile(double probability) {
        return law().inverseCumulativeProbability(Require.probability("probability", probability));
    }

    @Override
    public double quantileOfSurvival(double probability) {
        return law().inverseSurvivalProbability(Require.probability("probability", probability));
    }

    @Override
    public DurationSampler sampler() {
        double shape = shape();
        double scale = scale();
        if (shape >= 1) {
            return random -> scale * standard(random, shape);
        }
        return random -> scale * standard(random, shape + 1) * Math.exp(-random.nextExponential() / shape);
    }

    /**
     * A draw of shape &ge; 1 and scale 1. Source: G. Marsaglia and W. W. Tsang, A simple method for generating gamma
     * variables, ACM Transactions on Mathematical Software 26 (2000).
     */
    private static double standard(RandomGenerator random, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double cube = 1 + c * x;
            if (cube > 0) {
                double v = cube * cube * cube;
                if (random.nextExponential() > -(0.5 * x * x + d - d * v + d * Math.log(v))) {
                    return d * v;
                }
            }
        }
    }
}
