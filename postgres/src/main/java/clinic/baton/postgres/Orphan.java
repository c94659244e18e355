package clinic.baton.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that still runs on a cluster whose owner has died. Only its owner may look for one: who holds the lock
 * knows that no other Baton uses the server.
 */
final class Orphan {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

    private Orphan() {}

    /** Stops the orphan, if there is one, and clears a file that names a process which is another program today. */
    static void takeOver(Path cluster, Binaries binaries) throws IOException {
        Optional<PostmasterFile> file = PostmasterFile.read(cluster);
        if (file.isEmpty()) {
            return;
        }
        long pid = file.get().pid();
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty() || isZombie(pid)) {
            return;
        }
        if (isServerOf(cluster, process.get())) {
            stop(process.get(), binaries);
        } else {
            Files.deleteIfExists(PostmasterFile.in(cluster));
        }
    }

    private static void stop(ProcessHandle process, Binaries binaries) {
        Shell.signal("INT", process.pid(), binaries);
        if (!ended(process, PATIENCE)) {
            Shell.signal("QUIT", process.pid(), binaries);
            if (!ended(process, LAST_PATIENCE)) {
                throw new PostgresException("A PostgreSQL left by an earlier Baton (process " + process.pid()
                        + ") doesn't stop.\nMaybe its disk hangs; end that process, then start again.");
            }
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                exit.get(50, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                if (isZombie(process.pid())) {
                    return true;
                }
            } catch (ExecutionException e) {
                throw new PostgresException("Waiting for process " + process.pid() + " failed: " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** Whether this process is a PostgreSQL on this directory: its working directory is the cluster's. */
    static boolean isServerOf(Path cluster, ProcessHandle process) throws IOException {
        Path cwd = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isSymbolicLink(cwd) && Files.isReadable(cwd)) {
            return Files.isSameFile(cwd, cluster);
        }
        List<String> arguments = List.of(process.info().arguments().orElse(new String[] {cluster.toString()}));
        boolean named = process.info().command().orElse("").contains("postgres");
        return named && arguments.contains(cluster.toString());
    }

    /** A process that has ended and whose parent hasn't asked how; it holds nothing any more. */
    static boolean isZombie(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            String line = Files.readString(stat);
            return line.startsWith("Z", line.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }
}
