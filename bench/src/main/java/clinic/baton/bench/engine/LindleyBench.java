package clinic.baton.bench.engine;

import clinic.baton.engine.evaluate.Lindley;
import java.util.Arrays;
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

/** Lindley's step for 1,000 scenarios of 20 patients, the draws made before: by blocks against a loop with branches. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LindleyBench {

    private static final int PATIENTS = 20;
    private static final int SCENARIOS = 1_000;
    private static final double INTERVAL = 15;

    private double[][] service = new double[0][];
    private double[][] comes = new double[0][];
    private double[][] byScenario = new double[0][];
    private final double[] waits = new double[SCENARIOS];
    private final double[] completions = new double[SCENARIOS];

    @Setup
    public void draw() {
        var random = new SplittableRandom(1);
        service = new double[PATIENTS][SCENARIOS];
        comes = new double[PATIENTS][SCENARIOS];
        byScenario = new double[SCENARIOS][PATIENTS];
        for (int i = 0; i < PATIENTS; i++) {
            for (int s = 0; s < SCENARIOS; s++) {
                comes[i][s] = random.nextDouble() < 0.9 ? 1 : 0;
                service[i][s] = comes[i][s] * random.nextExponential() * 15;
                byScenario[s][i] = comes[i][s] > 0 ? service[i][s] : -1;
            }
        }
    }

    /** Completions only. */
    @Benchmark
    public double completionsInBlocks() {
        Arrays.fill(completions, 0);
        for (int i = 0; i < PATIENTS; i++) {
            Lindley.complete(completions, service[i], i * INTERVAL, completions);
        }
        return completions[0];
    }

    /** Completions and the sum of waits. */
    @Benchmark
    public double waitsInBlocks() {
        Arrays.fill(completions, 0);
        Arrays.fill(waits, 0);
        for (int i = 0; i < PATIENTS; i++) {
            Lindley.advance(completions, service[i], comes[i], i * INTERVAL, completions, waits);
        }
        return Lindley.sum(waits);
    }

    /** The same sum, written as one would first: scenario by scenario, with branches. */
    @Benchmark
    public double plain() {
        double waits = 0;
        for (double[] scenario : byScenario) {
            double completion = 0;
            for (int i = 0; i < PATIENTS; i++) {
                if (scenario[i] >= 0) {
                    double start = i * INTERVAL;
                    if (completion > start) {
                        waits += completion - start;
                        start = completion;
                    }
                    completion = start + scenario[i];
                }
            }
        }
        return waits;
    }
}
