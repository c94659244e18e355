package clinic.baton.acceptance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Baton started by {@code ./baton run} in processes of its own, on a free port. */
public final class RunningBaton implements AutoCloseable {
    /** The checkout that holds this module. */
    public static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern CODE = Pattern.compile("To set up your practice, use the code (\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("Baton is at (\\S+/)\\s.*");

    private final Process process;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> code = new CompletableFuture<>();

    private RunningBaton(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> read(process.inputReader(StandardCharsets.UTF_8)));
    }

    /** Starts one and waits until it serves. */
    public static RunningBaton on(Path data, String... options) throws IOException {
        RunningBaton baton = launch(Map.of(), data, options);
        baton.url();
        return baton;
    }

    /** Starts one and doesn't wait. */
    public static RunningBaton launch(Map<String, String> environment, Path data, String... options)
            throws IOException {
        List<String> words = new ArrayList<>(List.of("run", "--port", "0", "--data", data.toString()));
        words.addAll(List.of(options));
        return new RunningBaton(
                command(environment, words).redirectErrorStream(true).start());
    }

    /** {@code ./baton} with these words, not yet started. */
    public static ProcessBuilder command(Map<String, String> environment, List<String> words) {
        List<String> line = new ArrayList<>(List.of(HOME.resolve("baton").toString()));
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line).directory(new File(System.getProperty("java.io.tmpdir")));
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN") || name.equals("BATON_DATA"));
        builder.environment().putAll(environment);
        return builder;
    }

    private void read(BufferedReader reader) {
        reader.lines().forEach(line -> {
            output.add(line);
            Matcher found = ADDRESS.matcher(line);
            if (found.matches()) {
                address.complete(found.group(1));
            }
            Matcher said = CODE.matcher(line);
            if (said.matches()) {
                code.complete(said.group(1));
            }
        });
        address.completeExceptionally(new AssertionError("Baton ended before it served:\n" + output()));
    }

    /** Where it serves; waits until it does. */
    public URI url() {
        return URI.create(address.orTimeout(5, TimeUnit.MINUTES).join());
    }

    /** The one-time code that lets the first person in, as the terminal shows it. */
    public String code() {
        return code.orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** All it has said so far. */
    public String output() {
        return String.join("\n", output);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a closing terminal or a service manager would, and waits. */
    public int stop() {
        process.toHandle().destroy();
        return end();
    }

    /** Ends it with kill -9. */
    public void kill() {
        process.toHandle().destroyForcibly();
        end();
    }

    /** Waits until it ends by itself. */
    public int end() {
        return process.onExit().orTimeout(5, TimeUnit.MINUTES).join().exitValue();
    }

    @Override
    public void close() {
        stop();
    }
}
