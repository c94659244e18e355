package clinic.baton.engine.forecast;

import clinic.baton.engine.Require;
import java.util.function.LongSupplier;

/**
 * Chooses how many scenarios the next forecast may take, from how long the last ones took: more when there is time, never
 * fewer than {@link DayForecaster#FEWEST_SCENARIOS} nor more than 1,000. Not safe for use by several threads.
 */
public final class ScenarioBudget {
    private static final int MOST_SCENARIOS = 1_000;
    private static final double MEMORY = 0.7;

    private final double targetNanos;
    private final LongSupplier nanoTime;
    private double nanosPerScenario;
    private long started;

    /**
     * A budget.
     *
     * @param targetMillis what a forecast may take, above 0
     * @param nanoTime a running count of nanoseconds
     */
    public ScenarioBudget(double targetMillis, LongSupplier nanoTime) {
        this.targetNanos = Require.positive("targetMillis", targetMillis) * 1e6;
        this.nanoTime = nanoTime;
        this.nanosPerScenario = targetNanos / MOST_SCENARIOS;
    }

    /** How many scenarios to take now; starts the measurement. */
    public int begin() {
        started = nanoTime.getAsLong();
        double affordable = targetNanos / nanosPerScenario;
        return (int) Math.max(DayForecaster.FEWEST_SCENARIOS, Math.min(MOST_SCENARIOS, affordable));
    }

    /** Tells that the forecast begun last, with so many scenarios, is done. */
    public void done(int scenarios) {
        double taken = Math.max(1, nanoTime.getAsLong() - started);
        nanosPerScenario = MEMORY * nanosPerScenario + (1 - MEMORY) * taken / scenarios;
    }
}
