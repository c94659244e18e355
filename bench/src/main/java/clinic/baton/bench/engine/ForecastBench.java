package clinic.baton.bench.engine;

import clinic.baton.engine.forecast.DayForecast;
import clinic.baton.engine.forecast.DayForecaster;
import clinic.baton.engine.forecast.DayScenarios;
import clinic.baton.engine.forecast.DayState;
import clinic.baton.engine.forecast.ForecastCalibration;
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

/** A forecast of six providers and 60 patients left, 1,000 scenarios, against drawing and playing them without any report. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ForecastBench {

    private static final int SCENARIOS = 1_000;

    private final DayState state = RunningDay.sixProvidersSixtyPatients();
    private final DayForecaster forecaster = new DayForecaster(ForecastCalibration.none());

    @Benchmark
    public DayForecast forecast() {
        return forecaster.forecast(state, 1, SCENARIOS);
    }

    @Benchmark
    public long plain() {
        DayScenarios scenarios = new DayScenarios(state, 1);
        long events = 0;
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            events += scenarios.play(scenario).events();
        }
        return events;
    }
}
