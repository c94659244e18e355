package clinic.baton.bench.engine;

import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.design.Design;
import clinic.baton.engine.design.Designer;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.evaluate.StageRecursion;
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

/** A full design of 20 exponential patients against one exact evaluation of the same session, its baseline. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DesignBench {

    private static final int PATIENTS = 20;

    private final SessionPlan plan = Sessions.alike(PATIENTS, new Exponential(1), 0);
    private final StageRecursion evaluator = new StageRecursion(plan);
    private final double[] starts = Sessions.every(PATIENTS, 1.5);
    private final double[] gradient = new double[PATIENTS];

    @Benchmark
    public double plain() {
        return evaluator.cost(starts);
    }

    @Benchmark
    public double withGradient() {
        return evaluator.costAndGradient(starts, gradient);
    }

    @Benchmark
    public Design freeMinutes() {
        return new Designer().inOrder(plan);
    }
}
