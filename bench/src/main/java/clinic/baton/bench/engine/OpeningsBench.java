package clinic.baton.bench.engine;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.evaluate.Lattice;
import clinic.baton.engine.openings.Opening;
import clinic.baton.engine.openings.Openings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 200 openings for one patient: ten sessions of 20 patients, 20 candidate starts in each, against evaluating each longer session. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OpeningsBench {

    private static final int PATIENTS = 20;
    private static final int SESSIONS = 10;

    private final SessionPlan plan = Sessions.alike(PATIENTS, new Lognormal(15, 9), 0.1);
    private final List<Double> starts =
            Arrays.stream(Sessions.every(PATIENTS, 15)).boxed().toList();
    private final PlannedPatient added = new PlannedPatient("new", new Lognormal(15, 9));
    private final double[] candidates =
            IntStream.range(0, 20).mapToDouble(k -> 15 * k + 5).toArray();
    private final double[] oneSession =
            IntStream.range(0, 200).mapToDouble(k -> 1.5 * k).map(Math::floor).toArray();

    /** 20 candidates in each of ten sessions. */
    @Benchmark
    public List<Opening> tenSessions() {
        List<Opening> best = new ArrayList<>();
        for (int k = 0; k < SESSIONS; k++) {
            best.add(new Openings(plan, starts).rank(added, candidates).getFirst());
        }
        return best;
    }

    /** 200 candidates in one session. */
    @Benchmark
    public List<Opening> oneSession() {
        return new Openings(plan, starts).rank(added, oneSession);
    }

    /** Each of the 200 longer sessions evaluated from the start. */
    @Benchmark
    public double plain() {
        double lowest = Double.POSITIVE_INFINITY;
        for (double candidate : oneSession) {
            int place =
                    (int) starts.stream().filter(start -> start <= candidate).count();
            List<PlannedPatient> patients = new ArrayList<>(plan.patients());
            patients.add(place, added);
            List<Double> longer = new ArrayList<>(starts);
            longer.add(place, candidate);
            double cost = new Lattice(plan.withPatients(patients), 1, Lattice.COARSE)
                    .cost(longer.stream().mapToDouble(Double::doubleValue).toArray());
            lowest = Math.min(lowest, cost);
        }
        return lowest;
    }
}
