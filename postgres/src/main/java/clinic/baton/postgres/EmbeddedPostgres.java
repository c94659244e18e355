package clinic.baton.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Baton's own PostgreSQL: packaged programs, one data directory, one owner at a time. It listens on this machine's
 * loopback address only. When the owner is killed, the server stops by itself; where it couldn't, the next owner
 * stops it before starting anew. When the server is killed, it is started again on the same port.
 *
 * <p>Thread-safe. Close it after everything that uses it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Owner owner;
    private final Cluster cluster;
    private final Keeper keeper;

    private EmbeddedPostgres(Owner owner, Cluster cluster, Keeper keeper) {
        this.owner = owner;
        this.cluster = cluster;
        this.keeper = keeper;
    }

    /**
     * Where and how a server runs.
     *
     * @param directory  the data directory; made when it isn't there
     * @param cache      where the programs are unpacked to
     * @param port       TCP port on the loopback address; 0 for any free one
     * @param durable    false only for tests: a crash may lose everything
     * @param parameters further server parameters, which win over Baton's own
     * @param patience   how long a start may take, a recovery after a crash included
     */
    public record Settings(
            Path directory, Path cache, int port, boolean durable, Map<String, String> parameters, Duration patience) {
        private static final Duration PATIENCE = Duration.ofMinutes(10);

        public Settings {
            directory = directory.toAbsolutePath().normalize();
            parameters = Map.copyOf(parameters);
        }

        /** Durable, on any free port. */
        public static Settings in(Path directory) {
            return new Settings(directory, Cache.directory(), 0, true, Map.of(), PATIENCE);
        }

        public Settings withPort(int chosen) {
            return new Settings(directory, cache, chosen, durable, parameters, patience);
        }

        public Settings withCache(Path chosen) {
            return new Settings(directory, chosen, port, durable, parameters, patience);
        }

        /** Adds a server parameter, for example {@code archive_mode}. */
        public Settings withParameter(String name, String value) {
            Map<String, String> more = new HashMap<>(parameters);
            more.put(name, value);
            return new Settings(directory, cache, port, durable, more, patience);
        }

        Settings volatileForTests() {
            return new Settings(directory, cache, port, false, parameters, patience);
        }

        Map<String, String> allParameters() {
            Map<String, String> all = durable ? Parameters.durable() : Parameters.volatileForTests();
            all.putAll(parameters);
            return all;
        }
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @throws PostgresException in plain words, when another process owns the directory, when the files are damaged,
     *     of another version or another user's, when the disk is full, or when the server doesn't start otherwise
     */
    public static EmbeddedPostgres start(Settings settings) {
        Path directory = settings.directory();
        try {
            prepare(directory);
            Owner owner = Owner.of(directory);
            boolean started = false;
            try {
                EmbeddedPostgres running = start(settings, directory.toRealPath(), owner);
                started = true;
                return running;
            } finally {
                if (!started) {
                    owner.close();
                }
            }
        } catch (IOException e) {
            throw Diagnosis.of("The data directory " + directory + " can't be used", e.toString());
        }
    }

    private static EmbeddedPostgres start(Settings settings, Path directory, Owner owner) throws IOException {
        Binaries binaries = Binaries.in(settings.cache());
        RunAs runAs = RunAs.forDirectory(directory);
        Cluster cluster = Cluster.in(directory, binaries, runAs, settings.durable());
        runAs.own(cluster.home());
        Keeper.Plan plan = new Keeper.Plan(
                binaries, runAs, cluster, new ServerLog(directory), settings.allParameters(), settings.patience());
        return new EmbeddedPostgres(owner, cluster, Keeper.start(plan, settings.port()));
    }

    static void prepare(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            Files.createDirectories(directory);
            Directories.permit(directory, "rwx--x--x");
        }
        Access.check(directory);
    }

    public int port() {
        return keeper.port();
    }

    /** The server's process, which changes when it had to be started again. */
    public long pid() {
        return keeper.pid();
    }

    /** Whether the server runs at this moment; false while it is being started again. */
    public boolean isRunning() {
        return keeper.isAlive();
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return cluster.password();
    }

    /** Where to connect to for ordinary work, with time-outs for connecting, for a statement and for the network. */
    public String jdbcUrl(String database) {
        return JdbcUrl.forWork("127.0.0.1", port(), database);
    }

    /** The same without a limit on a statement's time: for migrations, backups and checks. */
    public String maintenanceUrl(String database) {
        return JdbcUrl.forMaintenance("127.0.0.1", port(), database);
    }

    /** Makes a database unless it is there. */
    public void createDatabase(String name) {
        try (Connection connection = superuserConnection("postgres")) {
            Databases.createIfAbsent(connection, name);
        } catch (SQLException e) {
            throw new PostgresException("The database " + name + " could not be made: " + e.getMessage(), e);
        }
    }

    /** A new connection with all rights, without statement time-out. */
    public Connection superuserConnection(String database) throws SQLException {
        return DriverManager.getConnection(maintenanceUrl(database), superuser(), password());
    }

    /** Stops the server within 10 seconds and gives the directory free. Closing twice is no error. */
    @Override
    public void close() {
        keeper.stop();
        try {
            owner.close();
        } catch (IOException e) {
            throw new PostgresException("The lock of the data directory could not be given back: " + e, e);
        }
    }
}
