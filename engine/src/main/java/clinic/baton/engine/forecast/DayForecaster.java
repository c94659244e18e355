package clinic.baton.engine.forecast;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.forecast.PatientState.Where;
import clinic.baton.engine.simulate.DayDraws;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.DayNetworkBuilder;
import clinic.baton.engine.simulate.DayRecord;
import clinic.baton.engine.simulate.DayRun;
import clinic.baton.engine.simulate.DayStart;
import clinic.baton.engine.simulate.FastQuantile;
import clinic.baton.engine.simulate.KeyedUniforms;
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

    ForecastTally play(DayState state, long seed, int scenarios) {
        DayNetwork network = network(state);
        StateSampler sampler = new StateSampler(state, network, new KeyedUniforms(seed), quantiles);
        DayStart start = start(state, network);
        DayDraws draws = new DayDraws(network, 0);
        DayRun run = new DayRun(network);
        ForecastTally tally = new ForecastTally(state, scenarios);
        for (int scenario = 0; scenario < scenarios; scenario++) {
            sampler.draw(scenario, draws);
            DayRecord record = run.run(start, draws, null);
            tally.add(scenario, record);
        }
        return tally;
    }

    static DayNetwork network(DayState state) {
        DayNetworkBuilder builder = DayNetwork.describe();
        state.roomPools().forEach(builder::roomPool);
        state.providers().forEach(provider -> builder.provider(provider.pool()));
        state.capacities().forEach(builder::capacity);
        state.breaks().forEach(builder::plannedBreak);
        state.patients().forEach(patient -> builder.visit(patient.visit()));
        if (state.assistantsClean()) {
            builder.assistantsClean();
        }
        return builder.build();
    }

    private static DayStart start(DayState state, DayNetwork network) {
        DayStart start = new DayStart(network, state.nowMinutes());
        for (int i = 0; i < network.patients(); i++) {
            PatientState patient = state.patients().get(i);
            int step = network.firstStep(i) + patient.stage();
            Where where = patient.where();
            switch (where) {
                case EXPECTED -> {
                    // drawn to arrive, or not, in each scenario
                }
                case WAITING -> start.waiting(i, step, patient.inRoom(), patient.sinceMinutes());
                case IN_STAGE -> start.inStage(i, step, patient.inRoom(), patient.sinceMinutes());
                case GONE -> start.gone(i);
            }
        }
        state.cleaning().forEach(rooms -> start.cleaning(rooms.pool(), rooms.rooms(), rooms.minutesLeft()));
        return start;
    }
}
