package clinic.baton.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From typing {@code ./baton run}, with nothing changed, to the first page served: with the cache that the build made, and the
 * same files with the cache turned off, in turns. Both use one database directory that was opened before.
 */
public final class StartBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final double TARGET = 0.5;
    private static final Pattern ADDRESS = Pattern.compile("Baton is at (\\S+) .*");
    private static final String WITH_CACHE = "";
    private static final String WITHOUT_CACHE = "-XX:AOTMode=off";

    private final Path baton;
    private final Path data;

    private StartBench(Path baton, Path data) {
        this.baton = baton;
        this.data = data;
    }

    /** Measures and prints; answers whether the target is met. */
    public static boolean measure() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("baton-start");
        StartBench bench = new StartBench(Path.of(System.getenv("BATON_HOME"), "baton"), data);
        bench.start(WITH_CACHE);
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            with.add(bench.start(WITH_CACHE));
            without.add(bench.start(WITHOUT_CACHE));
        }
        double ratio = median(with) / median(without);
        System.out.printf(
                Locale.ROOT,
                "start to first page, s: with cache %s, median %.2f; without %s, median %.2f; with/without %.2f (target <= %.2f)%n",
                seconds(with),
                median(with),
                seconds(without),
                median(without),
                ratio,
                TARGET);
        return ratio <= TARGET;
    }

    private double start(String flags) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(baton.toString(), "run", "--port", "0", "--data", data.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("BATON_JVM_FLAGS", flags);
        long began = System.nanoTime();
        Process process = builder.start();
        double took;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            firstPage(address(said));
            took = (System.nanoTime() - began) / 1e9;
        } finally {
            process.destroy();
        }
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Baton doesn't stop");
        }
        return took;
    }

    private static URI address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.matches()) {
                return URI.create(address.group(1));
            }
        }
        throw new IllegalStateException("Baton ended before it served");
    }

    private static void firstPage(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest first = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofMinutes(1))
                    .build();
            int status =
                    client.send(first, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("The first page answered " + status);
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String seconds(List<Double> values) {
        return values.stream()
                .map(value -> String.format(Locale.ROOT, "%.2f", value))
                .toList()
                .toString();
    }
}
