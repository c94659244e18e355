package clinic.baton.bench.engine;

import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.evaluate.Lattice;
import java.util.Arrays;
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

/** The minute lattice for 20 lognormal patients against plain direct convolution with the same tails. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LatticeBench {

    private static final int PATIENTS = 20;
    private static final double NO_SHOW = 0.1;
    private static final Lognormal DURATION = new Lognormal(15, 9);

    private final SessionPlan plan = Sessions.alike(PATIENTS, DURATION, NO_SHOW);
    private final Lattice lattice = new Lattice(plan, 1, Lattice.COARSE);
    private final double[] starts = Sessions.every(PATIENTS, 15);
    private final double[] masses = masses();
    private double nudge;

    private static double[] masses() {
        double[] masses = new double[(int) Math.floor(DURATION.quantileOfSurvival(Lattice.COARSE) + 0.5) + 1];
        for (int k = 0; k < masses.length; k++) {
            masses[k] = DURATION.survival(k - 0.5) - DURATION.survival(k + 0.5);
        }
        return masses;
    }

    /** All patients anew: the first start alternates, so nothing is cached. */
    @Benchmark
    public double wholeSession() {
        nudge = 1 - nudge;
        starts[0] = nudge;
        return lattice.cost(starts);
    }

    /** The last of 20 patients changes: what came before is kept. */
    @Benchmark
    public double lastPatientChanged() {
        nudge = 1 - nudge;
        starts[PATIENTS - 1] = 15 * (PATIENTS - 1) + nudge;
        return lattice.cost(starts);
    }

    @Benchmark
    public double plain() {
        double[] completion = {1};
        double waits = 0;
        for (int i = 0; i < PATIENTS; i++) {
            int start = 15 * i;
            double[] started = new double[Math.max(completion.length, start + 1)];
            for (int x = 0; x < completion.length; x++) {
                started[Math.max(x, start)] += completion[x];
                waits += (1 - NO_SHOW) * completion[x] * Math.max(0, x - start);
            }
            completion = convolved(started);
        }
        return waits + end(completion);
    }

    private double[] convolved(double[] started) {
        double[] next = new double[started.length + masses.length];
        for (int x = 0; x < started.length; x++) {
            for (int k = 0; k < masses.length; k++) {
                next[x + k] += (1 - NO_SHOW) * started[x] * masses[k];
            }
            next[x] += NO_SHOW * started[x];
        }
        int length = next.length;
        double tail = 0;
        while (tail + next[length - 1] < Lattice.COARSE) {
            tail += next[--length];
        }
        return Arrays.copyOf(next, length);
    }

    private static double end(double[] completion) {
        double sum = 0;
        for (int x = 0; x < completion.length; x++) {
            sum += x * completion[x];
        }
        return sum;
    }
}
