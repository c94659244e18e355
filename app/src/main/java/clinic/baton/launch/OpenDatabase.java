package clinic.baton.launch;

import clinic.baton.postgres.EmbeddedPostgres;
import clinic.baton.postgres.EmbeddedPostgres.Settings;
import java.util.Optional;

/**
 * A database that is up: our own, one that a running Baton brought up, or one that others keep.
 *
 * @param address where it is
 * @param running the Baton that brought it up, when we only attached
 * @param own     stopped on close
 */
record OpenDatabase(DatabaseAddress address, Optional<ServerFile.Running> running, Optional<EmbeddedPostgres> own)
        implements AutoCloseable {
    private static final String NAME = "baton";

    /** For the application: ours alone, or the external one. */
    static OpenDatabase forRun(Options options) {
        return options.value("database-url").map(OpenDatabase::external).orElseGet(() -> start(options));
    }

    /** For a command: attaches to a running Baton where there is one. */
    static OpenDatabase forCommand(Options options) {
        Optional<String> url = options.value("database-url");
        if (url.isPresent()) {
            return external(url.get());
        }
        return ServerFile.in(options.data())
                .running()
                .map(running -> new OpenDatabase(running.database(), Optional.of(running), Optional.empty()))
                .orElseGet(() -> start(options));
    }

    private static OpenDatabase external(String url) {
        return new OpenDatabase(ExternalDatabase.parse(url, System.getenv()), Optional.empty(), Optional.empty());
    }

    private static OpenDatabase start(Options options) {
        EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(options.data()));
        server.createDatabase(NAME);
        DatabaseAddress address =
                new DatabaseAddress(server.maintenanceUrl(NAME), server.superuser(), server.password());
        return new OpenDatabase(address, Optional.empty(), Optional.of(server));
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
