package clinic.baton.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database that one test class has for itself; closing drops it, with sessions still open. */
public record TestDatabase(EmbeddedPostgres server, String name) implements AutoCloseable {
    /** Where to connect to, for any user that the template's migration made. */
    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    /** A new connection with all rights. */
    public Connection connect() throws SQLException {
        return server.superuserConnection(name);
    }

    /** A new connection as another user. */
    public Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user, password);
    }

    @Override
    public void close() {
        try (Connection connection = server.superuserConnection("postgres")) {
            Databases.drop(connection, name);
        } catch (SQLException e) {
            throw new PostgresException("The test database " + name + " could not be dropped: " + e.getMessage(), e);
        }
    }
}
