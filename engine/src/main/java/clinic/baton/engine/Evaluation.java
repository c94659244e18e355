package clinic.baton.engine;

import java.util.List;

/**
 * What a session with given starts will be like. All in minutes.
 *
 * @param method how it was computed
 * @param cost the weighted sum, see {@link Weights}
 * @param waits expected wait of each patient in order, 0 counted for not coming: the sum is the session's expected wait
 * @param totalWait sum of {@code waits}
 * @param walkInWait expected sum of the walk-ins' waits
 * @param idle provider's expected minutes without a patient
 * @param overtime expected minutes past the session's end; 0 where the session has none
 * @param onTime chance of being through by the session's end; 1 where the session has none
 * @param completion when the provider is through: the later of last completion and last appointment
 */
public record Evaluation(
        Method method,
        Estimate cost,
        List<Estimate> waits,
        Estimate totalWait,
        Estimate walkInWait,
        Estimate idle,
        Estimate overtime,
        Estimate onTime,
        Completion completion) {

    /** How an expected value was computed. */
    public enum Method {
        /** Stage recursion for exponential and Erlang durations. */
        EXACT,
        /** Convolutions on whole steps of time. */
        LATTICE,
        /** Averages over random scenarios. */
        MONTE_CARLO
    }

    /**
     * When the session completes.
     *
     * @param quantiles at the levels of {@link #LEVELS}, minutes from the session's start
     */
    public record Completion(List<Double> quantiles) {

        /** 1 %, 5 %, 10 %, ... 95 %, 99 %. */
        public static final List<Double> LEVELS =
                List.of(0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.99);

        public Completion {
            quantiles = List.copyOf(quantiles);
        }

        /** The quantile at one of the {@link #LEVELS}. */
        public double at(double level) {
            int index = LEVELS.indexOf(level);
            if (index < 0) {
                throw new InvalidPlan("level", level, "one of " + LEVELS);
            }
            return quantiles.get(index);
        }
    }

    public Evaluation {
        waits = List.copyOf(waits);
    }
}
