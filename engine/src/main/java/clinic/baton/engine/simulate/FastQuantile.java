package clinic.baton.engine.simulate;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Lognormal;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Draws by inversion, fast: the value of a law at a uniform number, in minutes. Safe to share. */
@FunctionalInterface
public interface FastQuantile {

    /** The value at a probability in [0, 1). */
    double minutes(double probability);

    /** The inversion of a law of durations. */
    static FastQuantile of(DurationDistribution law) {
        if (law instanceof Lognormal lognormal) {
            double logMean = lognormal.logMean();
            double logSd = lognormal.logSd();
            return u -> Math.exp(logMean + logSd * StandardNormal.TABLE.at(u));
        }
        if (law instanceof Deterministic fixed) {
            double minutes = fixed.meanMinutes();
            return u -> minutes;
        }
        if (law instanceof Exponential exponential) {
            double mean = exponential.meanMinutes();
            return u -> -mean * Math.log1p(-u);
        }
        return new QuantileTable(law::quantile, law::quantileOfSurvival)::at;
    }

    /** The inversion of a law of arrival minus appointment. */
    static FastQuantile of(Punctuality law) {
        return switch (law) {
            case Punctuality.Punctual punctual -> u -> 0;
            case Punctuality.Normal normal -> {
                double mean = normal.meanMinutes();
                double sd = normal.sdMinutes();
                yield u -> mean + sd * StandardNormal.TABLE.at(u);
            }
            case Punctuality.Observed seen -> seen::quantile;
            case Punctuality.Late late -> of(late.lateness());
        };
    }

    /** The standard normal value at a probability. */
    static double standardNormal(double probability) {
        return StandardNormal.TABLE.at(probability);
    }

    /** Holds the one shared table. */
    final class StandardNormal {
        private static final NormalDistribution LAW = NormalDistribution.of(0, 1);
        private static final QuantileTable TABLE =
                new QuantileTable(LAW::inverseCumulativeProbability, LAW::inverseSurvivalProbability);

        private StandardNormal() {}
    }
}
