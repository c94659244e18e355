package clinic.baton.bench;

import clinic.baton.Baton;
import clinic.baton.postgres.EmbeddedPostgres;
import clinic.baton.postgres.EmbeddedPostgres.Settings;
import clinic.baton.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A durable PostgreSQL in a directory of its own, as {@code ./baton run} keeps one, and the application's parts on it. */
public final class Ground implements AutoCloseable {
    private static final String DATABASE = "baton";
    private static final String APP_PASSWORD = "aPasswordForBenchesOnly";

    private final Path directory;
    private final EmbeddedPostgres server;

    private Ground(Path directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /** A fresh database with Baton's tables. */
    public static Ground fresh() throws SQLException, IOException {
        Path directory = Files.createTempDirectory("baton-bench");
        Ground ground = new Ground(directory, EmbeddedPostgres.start(Settings.in(directory.resolve("data"))));
        ground.server.createDatabase(DATABASE);
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(ground.server.maintenanceUrl(DATABASE));
        owner.setUser(ground.server.superuser());
        owner.setPassword(ground.server.password());
        Schema.bringUpToDate(owner, APP_PASSWORD);
        return ground;
    }

    /** The application without its web server. */
    public ConfigurableApplicationContext application(
            ApplicationContextInitializer<ConfigurableApplicationContext> more) {
        return builder(WebApplicationType.NONE)
                .properties(Map.of("spring.main.lazy-initialization", true))
                .initializers(more)
                .run();
    }

    /** The whole application, serving on a free port. */
    public ConfigurableApplicationContext serving() {
        return builder(WebApplicationType.SERVLET)
                .properties(Map.of("server.port", 0))
                .run();
    }

    private SpringApplicationBuilder builder(WebApplicationType type) {
        return new SpringApplicationBuilder(Baton.class)
                .web(type)
                .logStartupInfo(false)
                .properties(Map.of(
                        "spring.datasource.url",
                        server.jdbcUrl(DATABASE),
                        "spring.datasource.username",
                        Schema.APP_ROLE,
                        "spring.datasource.password",
                        APP_PASSWORD));
    }

    /** A plain connection with the application's own role. */
    public Connection plain() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(DATABASE), Schema.APP_ROLE, APP_PASSWORD);
    }

    /** A connection that row-level security doesn't limit: to fill tables and to count. */
    public Connection superuser() throws SQLException {
        return server.superuserConnection(DATABASE);
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Ground::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
