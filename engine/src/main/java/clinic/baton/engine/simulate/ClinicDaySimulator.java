package clinic.baton.engine.simulate;

import org.jspecify.annotations.Nullable;

/**
 * Simulates a clinic's day, scenario after scenario, deterministic for a seed. Two days that differ in their design only
 * (times, order, rooms) meet the same patients: the same who come, the same lateness, the same durations. Not safe for use by
 * several threads.
 */
public final class ClinicDaySimulator {
    private final ClinicDay day;
    private final DayNetwork network;
    private final DaySampler sampler;
    private final DayDraws draws;
    private final DayStart start;
    private final DayRun run;

    /** Prepares a day. */
    public ClinicDaySimulator(ClinicDay day, long seed) {
        this.day = day;
        network = day.network();
        sampler = new DaySampler(day, network, new KeyedUniforms(seed));
        draws = new DayDraws(network, Emergencies.MOST);
        start = new DayStart(network);
        run = new DayRun(network);
    }

    /** Runs one scenario; the record is overwritten by the next. */
    public DayRecord run(int scenario) {
        return run(scenario, null);
    }

    /** Runs one scenario, telling an observer of each step. */
    public DayRecord run(int scenario, @Nullable DayObserver observer) {
        sampler.draw(scenario, draws);
        return run.run(start, draws, observer);
    }

    /** The laid-out clinic: which index is whom. */
    public DayNetwork network() {
        return network;
    }

    /** The day simulated. */
    public ClinicDay day() {
        return day;
    }

    /** Whether the patient came in the scenario run last; walk-in places not taken didn't. */
    public boolean came(int patient) {
        return draws.arrival[patient] < Double.POSITIVE_INFINITY;
    }

    /**
     * Runs many scenarios and reports means with standard errors.
     *
     * @param scenarios how many, at least 2
     */
    public DaySummary simulate(int scenarios) {
        return DaySummary.of(this, scenarios);
    }
}
