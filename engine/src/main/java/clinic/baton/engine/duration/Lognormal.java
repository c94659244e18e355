package clinic.baton.engine.duration;

import clinic.baton.engine.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** ln D is normal. Given by the mean and standard deviation of D itself, in minutes. */
public record Lognormal(double meanMinutes, double sdMinutes) implements DurationDistribution {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    public Lognormal {
        Require.positive("mean", meanMinutes);
        Require.positive("sd", sdMinutes);
    }

    /** The law whose logarithm has the given mean and standard deviation. */
    public static Lognormal ofLog(double logMean, double logSd) {
        double mean = Math.exp(logMean + logSd * logSd / 2);
        return new Lognormal(mean, mean * Math.sqrt(Math.expm1(logSd * logSd)));
    }

    /** Standard deviation of ln D. */
    public double logSd() {
        double cv = sdMinutes / meanMinutes;
        return Math.sqrt(Math.log1p(cv * cv));
    }

    /** Mean of ln D. */
    public double logMean() {
        double cv = sdMinutes / meanMinutes;
        return Math.log(meanMinutes) - Math.log1p(cv * cv) / 2;
    }

    private double score(double minutes) {
        return (Math.log(minutes) - logMean()) / logSd();
    }

    @Override
    public double cdf(double minutes) {
        return minutes <= 0 ? 0 : STANDARD.cumulativeProbability(score(minutes));
    }

    @Override
    public double survival(double minutes) {
        return minutes <= 0 ? 1 : STANDARD.survivalProbability(score(minutes));
    }

    @Override
    public double quantile(double probability) {
        Require.probability("probability", probability);
        return Math.exp(logMean() + logSd() * STANDARD.inverseCumulativeProbability(probability));
    }

    @Override
    public double quantileOfSurvival(double probability) {
        Require.probability("probability", probability);
        return Math.exp(logMean() + logSd() * STANDARD.inverseSurvivalProbability(probability));
    }

    @Override
    public DurationSampler sampler() {
        double logMean = logMean();
        double logSd = logSd();
        return random -> Math.exp(logMean + logSd * random.nextGaussian());
    }
}
