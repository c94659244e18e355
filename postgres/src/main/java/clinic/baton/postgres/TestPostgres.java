package clinic.baton.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fast server for tests, one for the whole test run. It keeps nothing: no promise to the disk, its directory is
 * deleted when the run ends, or by the next run when this one was killed.
 *
 * <pre>{@code
 * TestDatabase database = TestPostgres.copyOf("baton", Migrations::run);   // migrated once, then copied
 * }</pre>
 */
public final class TestPostgres {
    private static final String DIRECTORIES = "baton-test-";
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final List<Runnable> USERS = new CopyOnWriteArrayList<>();

    private TestPostgres() {}

    /** Fills a template database. */
    @FunctionalInterface
    public interface Migration {
        /** Called once a run with the server and the name of the database to fill. */
        void run(EmbeddedPostgres server, String database);
    }

    private static final class Holder {
        private static final EmbeddedPostgres SERVER = start();
    }

    /** The server that all tests of this run share. */
    public static EmbeddedPostgres server() {
        return Holder.SERVER;
    }

    /** A new database of its own for a test class, copied from a template that is migrated once. */
    public static TestDatabase copyOf(String template, Migration migration) {
        String ready = TEMPLATES.computeIfAbsent(template, name -> migrated(name, migration));
        String copy = template + "_" + COPIES.incrementAndGet();
        try (Connection connection = server().superuserConnection("postgres")) {
            Databases.copy(connection, ready, copy);
            return new TestDatabase(server(), copy);
        } catch (SQLException e) {
            throw new PostgresException("The test database " + copy + " could not be made: " + e.getMessage(), e);
        }
    }

    /** What is to end before the server does, when the run ends: it must return once its connections are given back. */
    public static void beforeStopping(Runnable end) {
        USERS.add(end);
    }

    /** A new empty database. */
    public static TestDatabase empty() {
        return copyOf("empty", (server, database) -> {});
    }

    private static String migrated(String name, Migration migration) {
        String template = name + "_template";
        server().createDatabase(template);
        migration.run(server(), template);
        return template;
    }

    private static EmbeddedPostgres start() {
        try {
            Path parent = Path.of(System.getProperty("java.io.tmpdir"));
            sweep(parent);
            Path directory = Files.createTempDirectory(parent, DIRECTORIES);
            Directories.permit(directory, "rwx--x--x");
            EmbeddedPostgres server = EmbeddedPostgres.start(
                    EmbeddedPostgres.Settings.in(directory).volatileForTests());
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> discard(server, directory)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(EmbeddedPostgres server, Path directory) {
        USERS.forEach(Runnable::run);
        server.close();
        try {
            Directories.deleteAbandoned(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what killed runs left behind; never what a living one uses. */
    private static void sweep(Path parent) throws IOException {
        for (Path leftover : Directories.startingWith(parent, DIRECTORIES)) {
            if (Files.isRegularFile(leftover.resolve("baton.lock"))
                    && Files.isWritable(leftover)
                    && !Owner.isHeld(leftover)) {
                Directories.deleteAbandoned(leftover);
            }
        }
    }
}
