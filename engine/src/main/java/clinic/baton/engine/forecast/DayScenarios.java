package clinic.baton.engine.forecast;

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
 * The ways the rest of a day may go from its state. Scenario k of two states with the same patients in the same order draws
 * the same for each of them, wherever they have been moved. Not safe for use by several threads.
 */
public final class DayScenarios {
    private final DayNetwork network;
    private final StateSampler sampler;
    private final DayStart start;
    private final DayDraws draws;
    private final DayRun run;

    /** Prepares the scenarios of a state. */
    public DayScenarios(DayState state, long seed) {
        this(state, seed, new HashMap<>());
    }

    DayScenarios(DayState state, long seed, Map<DurationDistribution, FastQuantile> quantiles) {
        network = network(state);
        sampler = new StateSampler(state, network, new KeyedUniforms(seed), quantiles);
        start = start(state, network);
        draws = new DayDraws(network, 0);
        run = new DayRun(network);
    }

    /** The laid-out clinic: which step is whose. */
    public DayNetwork network() {
        return network;
    }

    /** What chance decides in a scenario; overwritten by the next. */
    public DayDraws draw(int scenario) {
        sampler.draw(scenario, draws);
        return draws;
    }

    /** Plays a scenario to its end; the record is overwritten by the next. */
    public DayRecord play(int scenario) {
        return run.run(start, draw(scenario), null);
    }

    private static DayNetwork network(DayState state) {
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
