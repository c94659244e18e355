package clinic.baton.launch;

import clinic.baton.postgres.EmbeddedPostgres;
import clinic.baton.postgres.TestPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a command works with. The database is that of a running Baton, or is brought up at first use and stopped at the
 * end. For one thread.
 */
public final class Workplace implements AutoCloseable {
    private static final String ASIDE = "aside";

    private final Options options;
    private @Nullable OpenDatabase database;
    private @Nullable ConfigurableApplicationContext parts;

    Workplace(Options options) {
        this.options = options;
    }

    /**
     * One on a database of its own that nobody else sees and that is gone afterwards: what is done there touches no practice.
     */
    public static Workplace throwAway() {
        Workplace aside = new Workplace(Options.forCommand());
        EmbeddedPostgres server = TestPostgres.server();
        server.createDatabase(ASIDE);
        DatabaseAddress address =
                new DatabaseAddress(server.maintenanceUrl(ASIDE), server.superuser(), server.password());
        OpenDatabase own = new OpenDatabase(address, Optional.empty(), Optional.empty());
        bringUpToDate(own);
        aside.database = own;
        return aside;
    }

    /** The data directory. */
    public Path data() {
        return options.data();
    }

    /** Whether the database is kept by others: {@code --database-url}. */
    public boolean isExternal() {
        return options.value("database-url").isPresent();
    }

    /** The address of the Baton that runs on this directory, if one does. */
    public Optional<String> runningUrl() {
        return ServerFile.in(data()).running().map(ServerFile.Running::url);
    }

    /** The database with its schema up to date. */
    public DatabaseAddress database() {
        return open().address();
    }

    /** A part of the application, for example a use case. */
    public <T> T part(Class<T> type) {
        DatabaseAddress address = database();
        ConfigurableApplicationContext context = parts;
        if (context == null) {
            context = Application.parts(address);
            parts = context;
        }
        return context.getBean(type);
    }

    private OpenDatabase open() {
        OpenDatabase found = database;
        if (found == null) {
            found = OpenDatabase.forCommand(options);
            database = found;
            bringUpToDate(found);
        }
        return found;
    }

    private static void bringUpToDate(OpenDatabase found) {
        if (found.running().isPresent()) {
            return;
        }
        try {
            found.address().bringUpToDate();
        } catch (SQLException e) {
            throw new CannotStart("The database can't be used: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (parts != null) {
            parts.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
