package clinic.baton.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One running server program. */
final class ServerProcess {
    private static final Duration FAST_STOP = Duration.ofSeconds(7);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(2);
    private static final long LOOK_EVERY_MILLIS = 10;

    private final Process process;
    private final Path data;
    private final ServerLog log;
    private final Binaries binaries;

    private ServerProcess(Process process, Path data, ServerLog log, Binaries binaries) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.binaries = binaries;
    }

    static ServerProcess launch(
            Binaries binaries, RunAs runAs, Path data, ServerLog log, Map<String, String> parameters)
            throws IOException {
        List<String> words = new ArrayList<>(
                Detached.server(runAs, binaries.program("postgres").toString(), "-D", data.toString()));
        parameters.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.mark());
        Detached.cleanEnvironment(builder);
        Process process = builder.start();
        process.getOutputStream().close();
        return new ServerProcess(process, data, log, binaries);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until connections are taken, through a crash recovery if need be.
     *
     * @return false when the server ended instead
     */
    boolean awaitReady(Duration patience) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            if (PostmasterFile.read(data)
                    .filter(file -> file.pid() == process.pid() && file.isReady())
                    .isPresent()) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                stop();
                throw Diagnosis.of("PostgreSQL in " + data + " wasn't ready after " + patience, log(), data);
            }
        }
        return false;
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    String log() throws IOException {
        return log.sinceMark();
    }

    /** Ends all sessions and writes everything out; when that takes too long, stops at once, which loses nothing. */
    void stop() {
        try {
            if (!ended("INT", FAST_STOP) && !ended("QUIT", IMMEDIATE_STOP)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(String signal, Duration patience) throws InterruptedException {
        if (process.isAlive()) {
            Shell.signal(signal, process.pid(), binaries);
        }
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
