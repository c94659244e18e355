package clinic.baton.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Turns unpacked files of a backup and its log into a cluster. It works beside the cluster's place; only a finished one
 * is renamed into it.
 */
public final class Recovery implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final Path directory;
    private final Owner owner;
    private final Path home;

    private Recovery(Path directory, Owner owner, Path home) {
        this.directory = directory;
        this.owner = owner;
        this.home = home;
    }

    /**
     * Prepares a new data directory.
     *
     * @throws PostgresException when a database is there already
     */
    public static Recovery in(Path data) throws IOException {
        EmbeddedPostgres.prepare(data);
        Owner owner = Owner.of(data);
        if (Files.exists(data.resolve("postgres"))) {
            owner.close();
            throw new PostgresException(
                    "There is a database in " + data + " already. Restore into a new directory: --data NEW.");
        }
        for (Path leftover : Directories.startingWith(data, "postgres-restore-")) {
            Directories.deleteAbandoned(leftover);
        }
        Path real = data.toRealPath();
        Path home = Files.createDirectory(real.resolve("postgres-restore-" + UUID.randomUUID()));
        Files.createDirectory(home.resolve("logs"));
        return new Recovery(real, owner, home);
    }

    /** Where the backup's files are to be unpacked. */
    public Path home() {
        return home;
    }

    /** Where the log's segments are to be put. */
    public Path logs() {
        return home.resolve("logs");
    }

    /** Applies the log up to a moment, that included, or to its end. */
    public void run(Optional<Instant> moment) throws IOException {
        Binaries binaries = Binaries.in(Cache.directory());
        RunAs runAs = RunAs.forDirectory(directory);
        Path cluster = home.resolve("cluster");
        Files.createFile(cluster.resolve("recovery.signal"));
        restrict(home);
        if (runAs.uid() >= 0) {
            Directories.own(home, runAs.uid(), runAs.gid());
        }
        ServerProcess server =
                ServerProcess.launch(binaries, runAs, cluster, new ServerLog(directory), parameters(moment));
        try {
            boolean ready = server.awaitReady(PATIENCE);
            server.stop();
            if (!ready) {
                throw failure(moment, server.log());
            }
        } catch (InterruptedException e) {
            server.stop();
            Thread.currentThread().interrupt();
            throw new PostgresException("Restoring was interrupted.", e);
        }
        Directories.delete(logs());
        Files.move(home, directory.resolve("postgres"), StandardCopyOption.ATOMIC_MOVE);
        Directories.sync(directory);
    }

    private static Map<String, String> parameters(Optional<Instant> moment) {
        Map<String, String> all = new HashMap<>(Parameters.durable());
        all.put("port", Integer.toString(Keeper.freePort()));
        all.put("archive_mode", "off");
        all.put("hot_standby", "off");
        all.put("restore_command", "cp ../logs/%f %p");
        all.put("recovery_target_action", "promote");
        moment.ifPresent(at -> all.put("recovery_target_time", at.toString().replace("Z", "+00")));
        return all;
    }

    private static PostgresException failure(Optional<Instant> moment, String log) {
        if (log.contains("recovery ended before configured recovery target was reached")) {
            return new PostgresException(
                    "The backup doesn't reach " + moment.map(Instant::toString).orElse("its end")
                            + ": nothing was changed so late.\nMaybe restore without --at, to the last change there is.");
        }
        return Diagnosis.of("The backup could not be brought to that moment", log);
    }

    private static void restrict(Path home) throws IOException {
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Directories.permit(folder, "rwx------");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Directories.permit(file, "rw-------");
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Leaves nothing half done behind. */
    @Override
    public void close() throws IOException {
        Directories.deleteAbandoned(home);
        owner.close();
    }
}
