package clinic.baton.engine.forecast;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.simulate.FastQuantile;
import java.util.HashMap;
import java.util.Map;

/**
 * Forecasts running days by playing the rest of the day many times from where it stands. The same state, seed and number of
 * scenarios give the same forecast. Keep one per thread: it remembers tables of the laws it has met.
 */
public final class DayForecaster {
    /** The fewest scenarios a forecast may rest on. */
    public static final int FEWEST_SCENARIOS = 100;

    private static final int MOST_PATIENTS = 5_000;
    private static final int MOST_LAWS_KEPT = 2_000;

    private final Map<DurationDistribution, FastQuantile> quantiles = new HashMap<>();
    private final ForecastCalibration calibration;

    /** A forecaster whose ranges are corrected by experience. */
    public DayForecaster(ForecastCalibration calibration) {
        this.calibration = calibration;
    }

    /**
     * Forecasts the rest of the day.
     *
     * @param state the day now
     * @param seed decides the scenarios
     * @param scenarios how many, at least {@value #FEWEST_SCENARIOS}
     * @throws IllegalArgumentException if the state names what it doesn't hold, or there are too few scenarios
     */
    public DayForecast forecast(DayState state, long seed, int scenarios) {
        if (scenarios < FEWEST_SCENARIOS) {
            throw new InvalidPlan("scenarios", scenarios, "at least " + FEWEST_SCENARIOS);
        }
        if (state.patients().size() > MOST_PATIENTS) {
            throw new InvalidPlan("patients", state.patients().size(), "at most " + MOST_PATIENTS);
        }
        if (quantiles.size() > MOST_LAWS_KEPT) {
            quantiles.clear();
        }
        ForecastTally tally = play(state, seed, scenarios);
        return new ForecastReport(state, tally, calibration).forecast();
    }

    private ForecastTally play(DayState state, long seed, int scenarios) {
        DayScenarios day = new DayScenarios(state, seed, quantiles);
        ForecastTally tally = new ForecastTally(state, scenarios);
        for (int scenario = 0; scenario < scenarios; scenario++) {
            tally.add(scenario, day.play(scenario));
        }
        return tally;
    }
}
