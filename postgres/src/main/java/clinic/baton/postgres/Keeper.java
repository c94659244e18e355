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
    private static final int QUICK_DEATHS_IN_A_ROW = 5;
    private static final Duration QUICK = Duration.ofMinutes(1);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

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

    /** Whether the server runs or is being started again. */
    boolean isKeeping() {
        return thread.isAlive();
    }

    void stop() {
        stopping = true;
        ServerProcess current = server;
        if (current != null) {
            current.stop();
        }
        try {
            thread.join(BETWEEN_ATTEMPTS.plus(BETWEEN_ATTEMPTS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(int wantedPort) {
        try {
            int port = launch(wantedPort);
            firstReady.complete(port);
            int quickDeaths = 0;
            while (!stopping && quickDeaths < QUICK_DEATHS_IN_A_ROW) {
                long since = System.nanoTime();
                awaitEnd();
                quickDeaths = System.nanoTime() - since < QUICK.toNanos() ? quickDeaths + 1 : 0;
                if (!stopping) {
                    launch(port);
                }
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

    private int launch(int wantedPort) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = wantedPort == 0 ? freePort() : wantedPort;
            Map<String, String> parameters = new TreeMap<>(plan.parameters());
            parameters.put("port", Integer.toString(port));
            ServerProcess started = ServerProcess.launch(
                    plan.binaries(), plan.runAs(), plan.cluster().data(), plan.log(), parameters);
            server = started;
            if (started.awaitReady(plan.patience()) || stopping) {
                return port;
            }
            String log = started.log();
            boolean passing = Diagnosis.isPortTaken(log) || Diagnosis.isOldServerStillEnding(log);
            if (!passing || attempt == ATTEMPTS) {
                throw Diagnosis.of(
                        "PostgreSQL in " + plan.cluster().data() + " on port " + port + " didn't start", log);
            }
            Thread.sleep(BETWEEN_ATTEMPTS);
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
