package clinic.baton.bench.engine;

import clinic.baton.engine.Weights;
import clinic.baton.engine.forecast.DayScenarios;
import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.relay.RelayMove;
import clinic.baton.engine.relay.RelayPlan;
import clinic.baton.engine.relay.RelayPrices;
import clinic.baton.engine.relay.RelayRules;
import clinic.baton.engine.relay.Relayer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The best three plans for a day of 60 visits: search and report, against 100 scenarios of the whole clinic played once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RelayBench {

    private final DayState state = RunningDay.sixProvidersSixtyPatients();
    private final Relayer relayer = new Relayer(state, rules(), 1);
    private final List<List<RelayMove>> found = relayer.searched();

    private RelayRules rules() {
        Map<String, Set<Integer>> cover = new HashMap<>();
        state.patients().forEach(patient -> cover.put(patient.id(), Set.of(0, 1, 2)));
        return new RelayRules(
                new Weights(1, 0.2, 1.5), RelayPrices.USUAL, List.of(), cover, Set.of("d0-9"), Set.of(), 15);
    }

    @Benchmark
    public List<List<RelayMove>> search() {
        return relayer.searched();
    }

    @Benchmark
    public List<RelayPlan> report() {
        return relayer.measured(found);
    }

    @Benchmark
    public long plain() {
        DayScenarios scenarios = new DayScenarios(state, 1);
        long events = 0;
        for (int scenario = 0; scenario < 100; scenario++) {
            events += scenarios.play(scenario).events();
        }
        return events;
    }
}
