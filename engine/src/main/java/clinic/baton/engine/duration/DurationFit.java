package clinic.baton.engine.duration;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.Require;

/**
 * Laws from samples, shrunk towards what the clinic knows already. A prior worth m visits and n samples give the mean (m *
 * prior + n * samples) / (m + n), so that no sample at all gives the prior and many samples outweigh it.
 */
public final class DurationFit {

    private DurationFit() {}

    /**
     * A lognormal law, its log mean and log variance shrunk towards the prior's. Samples of no length are refused.
     *
     * @param minutes the durations seen, each above 0; may be empty
     * @param prior what holds without any sample
     * @param priorVisits what the prior is worth, in visits, above 0
     */
    public static Lognormal lognormal(double[] minutes, Lognormal prior, double priorVisits) {
        double[] logs = new double[minutes.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(Require.positive("minutes[" + i + "]", minutes[i]));
        }
        Moments shrunk = Moments.of(logs).shrunk(prior.logMean(), prior.logSd() * prior.logSd(), priorVisits);
        return Lognormal.ofLog(shrunk.mean(), Math.sqrt(shrunk.variance()));
    }

    /** A gamma law, its mean and variance shrunk towards the prior's; parameters as of {@link #lognormal}. */
    public static Gamma gamma(double[] minutes, Gamma prior, double priorVisits) {
        for (int i = 0; i < minutes.length; i++) {
            Require.positive("minutes[" + i + "]", minutes[i]);
        }
        Moments shrunk = Moments.of(minutes).shrunk(prior.meanMinutes(), prior.varianceMinutes2(), priorVisits);
        return new Gamma(shrunk.mean(), Math.sqrt(shrunk.variance()));
    }

    /** The samples themselves, with the prior's deciles added at the weight of {@code priorVisits} visits in all. */
    public static Empirical empirical(double[] minutes, DurationDistribution prior, double priorVisits) {
        Require.positive("priorVisits", priorVisits);
        if (minutes.length > 1_000_000) {
            throw new InvalidPlan("minutes", minutes.length + " samples", "at most 1000000 samples");
        }
        int quantiles = 10;
        double[] values = new double[minutes.length + quantiles];
        double[] weights = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            boolean seen = k < minutes.length;
            values[k] = seen ? minutes[k] : prior.quantile((k - minutes.length + 0.5) / quantiles);
            weights[k] = seen ? 1 : priorVisits / quantiles;
        }
        return Empirical.of(values, weights);
    }

    private record Moments(double count, double mean, double variance) {

        static Moments of(double[] values) {
            double mean = 0;
            double squares = 0;
            for (int i = 0; i < values.length; i++) {
                double difference = values[i] - mean;
                mean += difference / (i + 1);
                squares += difference * (values[i] - mean);
            }
            return new Moments(values.length, mean, values.length == 0 ? 0 : squares / values.length);
        }

        Moments shrunk(double priorMean, double priorVariance, double priorVisits) {
            double trust = count / (count + Require.positive("priorVisits", priorVisits));
            double shrunkMean = priorMean + trust * (mean - priorMean);
            return new Moments(count + priorVisits, shrunkMean, priorVariance + trust * (variance - priorVariance));
        }
    }
}
