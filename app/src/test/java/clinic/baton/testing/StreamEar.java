package clinic.baton.testing;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Listens to a live stream. */
public final class StreamEar implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final InputStream stream;
    private final Thread listener;

    /** Listens from now on. */
    public StreamEar(InputStream stream) {
        this.stream = stream;
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    /** Waits until a line that begins so was heard. */
    public void hear(String beginning) {
        await().atMost(PATIENCE).until(() -> lines.stream().anyMatch(line -> line.startsWith(beginning)));
    }

    /** Waits until the other side has ended the stream. */
    public void end() {
        await().atMost(PATIENCE).until(() -> !listener.isAlive());
    }

    /** Whether it still flows. */
    public boolean flows() {
        return listener.isAlive();
    }

    /** All that was heard. */
    public String heard() {
        return String.join("\n", lines);
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("closed: " + closed.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
