package clinic.baton.bench.engine;

import clinic.baton.engine.simulate.DayDraws;
import clinic.baton.engine.simulate.DayNetwork;
import clinic.baton.engine.simulate.DayNetworkBuilder;
import clinic.baton.engine.simulate.DayRun;
import clinic.baton.engine.simulate.DayStart;
import clinic.baton.engine.simulate.DayVisit;
import clinic.baton.engine.simulate.EventHeap;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.Station;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One simulated day of ten providers and 200 patients with rooms, desk and assistants, draws ready, against as many events
 * taken from and added to the bare primitive heap with 100 pending: their ratio is the simulator's share of the heap's rate.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClinicDayBench {

    private static final int PROVIDERS = 10;
    private static final int VISITS = 200;
    private static final int DAYS = 64;
    private static final int PENDING = 100;

    private final DayNetwork network = network();
    private final DayStart start = new DayStart(network);
    private final DayRun run = new DayRun(network);
    private final DayDraws[] days = new DayDraws[DAYS];
    private final EventHeap heap = new EventHeap(PENDING + 1);
    private final double[] delays = new double[1_024];
    private int day;
    private long eventsADay;

    private static DayNetwork network() {
        DayNetworkBuilder builder = DayNetwork.describe().roomPool(24);
        for (int p = 0; p < PROVIDERS; p++) {
            builder.provider(0);
        }
        List<Stage> route = List.of(Stage.CHECK_IN, Stage.ROOMING, Stage.CONSULTATION, Stage.CHECK_OUT);
        for (int i = 0; i < VISITS; i++) {
            builder.visit(new DayVisit(i % PROVIDERS, 0, appointment(i), 3, route));
        }
        return builder.capacity(Station.DESK, 4).capacity(Station.ASSISTANT, 10).build();
    }

    private static double appointment(int visit) {
        int turn = visit / PROVIDERS;
        return 15.0 * turn;
    }

    @Setup
    public void draw() {
        var random = new SplittableRandom(1);
        long events = 0;
        for (int k = 0; k < DAYS; k++) {
            days[k] = drawn(random);
            events += run.run(start, days[k], null).events();
        }
        eventsADay = events / DAYS;
        for (int k = 0; k < delays.length; k++) {
            delays[k] = random.nextExponential();
        }
        for (int k = 0; k < PENDING; k++) {
            heap.add(random.nextDouble(), k);
        }
    }

    private DayDraws drawn(SplittableRandom random) {
        DayDraws draws = new DayDraws(network, 0);
        double[] means = {3, 7, 13, 2};
        for (int i = 0; i < VISITS; i++) {
            draws.arrival(i, appointment(i) - 8 + 12 * random.nextGaussian());
            draws.cleanUp(i, 3);
            for (int k = 0; k < means.length; k++) {
                draws.step(network.firstStep(i) + k, means[k] * (0.5 + random.nextDouble()));
            }
        }
        return draws;
    }

    @Benchmark
    public long simulatedDay() {
        day = (day + 1) % DAYS;
        return run.run(start, days[day], null).events();
    }

    @Benchmark
    public double plain() {
        for (long k = 0; k < eventsADay; k++) {
            double now = heap.firstMinutes();
            int event = heap.firstEvent();
            heap.removeFirst();
            heap.add(now + delays[(int) (k & 1_023)], event);
        }
        return heap.firstMinutes();
    }
}
