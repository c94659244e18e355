package clinic.baton.engine.evaluate;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.duration.DurationDistribution;

/** Laws on whole steps h: the mass of k steps is F((k + 1/2) h) - F((k - 1/2) h). */
final class LatticeLaw {

    /** Zeros before and after a duration's masses, see {@link Masses#addConvolution}. */
    static final int PAD = 3;

    private static final int MOST_STEPS = 60_000;

    private LatticeLaw() {}

    /** Masses of a duration with {@link #PAD} zeros on both sides; a tail below {@code negligible} is left out. */
    static double[] duration(DurationDistribution law, double step, double negligible) {
        double longest = law.quantileOfSurvival(negligible) / step;
        if (!(longest < MOST_STEPS)) {
            throw new InvalidPlan(
                    "duration",
                    law,
                    "durations that end within " + MOST_STEPS + " steps of " + step + " min, or method montecarlo");
        }
        int count = (int) Math.floor(longest + 0.5) + 1;
        double[] masses = new double[count + 2 * PAD];
        double above = 1;
        for (int k = 0; k < count; k++) {
            double aboveNext = law.survival((k + 0.5) * step);
            masses[k + PAD] = above - aboveNext;
            above = aboveNext;
        }
        return masses;
    }

    /** Mean of padded masses, in steps. */
    static double mean(double[] padded) {
        double sum = 0;
        for (int k = 0; k < padded.length; k++) {
            sum += (k - PAD) * padded[k];
        }
        return sum;
    }

    /** Cumulative probabilities of arrival minus appointment from the step {@link Arrival#low} on. */
    static Arrival arrival(Punctuality law, double step, double negligible) {
        if (law instanceof Punctuality.Punctual) {
            return new Arrival(0, new double[] {1});
        }
        double earliest = Math.floor(law.quantile(negligible) / step) - 1;
        double latest = Math.ceil(law.quantile(1 - negligible) / step) + 1;
        if (!(latest - earliest < MOST_STEPS)) {
            throw new InvalidPlan("punctuality", law, "arrivals within " + MOST_STEPS + " steps of " + step + " min");
        }
        int low = (int) earliest;
        double[] cumulative = new double[(int) (latest - earliest) + 1];
        for (int k = 0; k < cumulative.length; k++) {
            cumulative[k] = law.cdf((low + k + 0.5) * step);
        }
        cumulative[cumulative.length - 1] = 1;
        return new Arrival(low, cumulative);
    }

    /** P(arrival - appointment &le; k steps): 0 before {@code low}, 1 from the last entry on. */
    static final class Arrival {

        private final int low;
        private final double[] cumulative;

        Arrival(int low, double[] cumulative) {
            this.low = low;
            this.cumulative = cumulative;
        }

        int low() {
            return low;
        }

        double cdf(int steps) {
            if (steps < low) {
                return 0;
            }
            return steps - low >= cumulative.length ? 1 : cumulative[steps - low];
        }

        /** The first step where the cumulative probability is 1. */
        int last() {
            return low + cumulative.length - 1;
        }
    }
}
