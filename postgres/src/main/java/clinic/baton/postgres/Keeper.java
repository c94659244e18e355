package clinic.baton.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Starts the server from one lasting thread, so that the kernel stops the server when this process dies, and starts
 * it again on the same port when someone kills it.
 */
final class Keeper {
    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final Duration BETWEEN_RESTARTS = Duration.ofSeconds(3);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

    /** What to start. */
    record Plan(
            Binaries binaries,
            RunAs runAs,
            Cluster cluster,
            ServerLog log,
            Map<String, String> parameters,
            Duration patience) {}

    private final Plan plan;
    private final CompletableFuture<Integer> firstReady = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable ServerProcess server;

    private Keeper(Plan plan, int port) {
        this.plan = plan;
        this.thread = Thread.ofPlatform().daemon().name("postgresql-keeper").unstarted(() -> keep(port));
    }

    /** Starts the server on this port, or on any free one for 0. */
    static Keeper start(Plan plan, int port) {
        Keeper keeper = new Keeper(plan, port);
        keeper.thread.start();
        keeper.port();
        return keeper;
    }

    int port() {
        try {
            return firstReady.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PostgresException plain
                    ? plain
                    : new PostgresException("PostgreSQL could not be started: " + e.getCause(), e);
        }
    }

    long pid() {
        ServerProcess current = server;
        return current == null ? -1 : current.pid();
    }

    boolean isAlive() {
        ServerProcess current = server;
        return current != null && current.isAlive();
    }

    void stop() {
        stopping = true;
        ServerProcess current = server;
        if (current != null) {
            current.stop();
        }
        thread.interrupt();
        try {
            thread.join(LAST_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(int wantedPort) {
        try {
            int port = launch(wantedPort);
            firstReady.complete(port);
            while (!stopping) {
                awaitEnd();
                relaunch(port);
            }
        } catch (IOException | PostgresException e) {
            firstReady.completeExceptionally(e);
        } catch (InterruptedException e) {
            firstReady.completeExceptionally(e);
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() throws InterruptedException {
        ServerProcess current = server;
        if (current != null) {
            current.awaitEnd();
        }
    }

    /** Tries until it works: what hinders, such as a full disk, may be put right meanwhile. */
    private void relaunch(int port) throws IOException, InterruptedException {
        while (!stopping) {
            try {
                launch(port);
                return;
            } catch (PostgresException e) {
                // The server's log tells why; whoever needs the database finds it away.
                Thread.sleep(BETWEEN_RESTARTS);
            }
        }
    }

    private int launch(int wantedPort) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = wantedPort == 0 ? freePort() : wantedPort;
            ServerProcess started = launchOn(port);
            if (isReady(started)) {
                return port;
            }
            String log = started.log();
            boolean passing = Diagnosis.isPortTaken(log) || Diagnosis.isOldServerStillEnding(log);
            if (!passing || attempt == ATTEMPTS) {
                throw Diagnosis.of(
                        "PostgreSQL in " + plan.cluster().data() + " on port " + port + " didn't start",
                        log,
                        plan.cluster().home());
            }
            Thread.sleep(BETWEEN_ATTEMPTS);
        }
    }

    private ServerProcess launchOn(int port) throws IOException {
        Map<String, String> parameters = new TreeMap<>(plan.parameters());
        parameters.put("port", Integer.toString(port));
        ServerProcess started = ServerProcess.launch(
                plan.binaries(), plan.runAs(), plan.cluster().data(), plan.log(), parameters);
        server = started;
        return started;
    }

    /** A server that becomes ready after we were told to stop is stopped at once. */
    private boolean isReady(ServerProcess started) throws IOException, InterruptedException {
        try {
            boolean ready = started.awaitReady(plan.patience());
            if (stopping) {
                started.stop();
            }
            return ready || stopping;
        } catch (InterruptedException e) {
            started.stop();
            throw e;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
