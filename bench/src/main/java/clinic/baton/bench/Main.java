package clinic.baton.bench;

import ch.qos.logback.classic.Level;
import clinic.baton.bench.booking.BookingBench;
import clinic.baton.bench.find.FindBench;
import clinic.baton.bench.live.LiveBench;
import clinic.baton.bench.openings.OpeningsBench;
import clinic.baton.bench.start.StartBench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the benchmarks of one area and prints each beside its baseline: {@code Main engine [JMH options]}. In a benchmark class the
 * method {@code plain} is the baseline of all others. {@code booking}, {@code find}, {@code live}, {@code openings} and
 * {@code start} run by themselves.
 */
public final class Main {

    private static final String BASELINE = "plain";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> options = new ArrayList<>(List.of(arguments));
        String area = options.isEmpty() ? "engine" : options.removeFirst();
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
        switch (area) {
            case "booking" -> end(BookingBench.measure());
            case "find" -> end(FindBench.measure());
            case "live" -> end(LiveBench.measure());
            case "openings" -> end(OpeningsBench.measure());
            case "start" -> end(StartBench.measure());
            default -> harness(area, options);
        }
    }

    private static void end(boolean good) {
        System.exit(good ? 0 : 1);
    }

    private static void harness(String area, List<String> options) throws RunnerException, CommandLineOptionException {
        var asked = new CommandLineOptions(options.toArray(String[]::new));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(asked)
                        .include("clinic\\.baton\\.bench\\." + area + "\\..*")
                        .build())
                .run();
        System.out.println(table(results));
    }

    private static String table(Collection<RunResult> results) {
        Map<String, Double> baselines = new TreeMap<>();
        for (RunResult result : results) {
            if (method(result).equals(BASELINE)) {
                baselines.put(owner(result), score(result));
            }
        }
        StringBuilder table = new StringBuilder();
        table.append(
                String.format(Locale.ROOT, "%n%-44s %14s %14s %12s%n", "measured", "us", "plain, us", "plain/this"));
        for (RunResult result : results) {
            Double plain = baselines.get(owner(result));
            if (!method(result).equals(BASELINE)) {
                String name = owner(result).replaceAll(".*\\.", "") + " " + method(result);
                table.append(String.format(
                        Locale.ROOT,
                        "%-44s %14.3f %14s %12s%n",
                        name,
                        score(result),
                        plain == null ? "" : String.format(Locale.ROOT, "%.3f", plain),
                        plain == null ? "" : String.format(Locale.ROOT, "%.3f", plain / score(result))));
            }
        }
        return table.toString();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String owner(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(0, benchmark.lastIndexOf('.'));
    }

    private static String method(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
