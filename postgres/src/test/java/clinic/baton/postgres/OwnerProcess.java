package clinic.baton.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@link LonelyOwner} in a process of its own, as the test sees it. */
final class OwnerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private OwnerProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static OwnerProcess start(Path directory, Duration writing) throws IOException {
        return start(List.of(), directory, writing);
    }

    static OwnerProcess start(List<String> prefix, Path directory, Duration writing) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dbaton.cache=" + Cache.directory(),
                "-cp",
                classPath,
                LonelyOwner.class.getName(),
                directory.toString(),
                Long.toString(writing.toMillis())));
        return new OwnerProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Reads on until a line starts with these words, or the output ends. */
    String awaitLine(String start) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("The owner never said '" + start + "' but: " + lines);
    }

    void awaitFor(Duration time) throws InterruptedException {
        process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process with -9 and reads what it had said before. */
    void kill() {
        // Process.destroyForcibly would also close the output that is still to be read.
        process.toHandle().destroyForcibly();
        process.onExit().join();
        output.lines().forEach(lines::add);
    }

    Stream<Integer> acknowledged() {
        return lines.stream()
                .filter(line -> line.matches("acknowledged \\d+"))
                .map(line -> Integer.valueOf(line.substring("acknowledged ".length())));
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        kill();
    }
}
