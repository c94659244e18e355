package clinic.baton.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The statements that make and drop whole databases. */
final class Databases {
    private static final String DUPLICATE_DATABASE = "42P04";

    private Databases() {}

    static void createIfAbsent(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + quoted(statement, name));
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    static void copy(Connection connection, String template, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database " + quoted(statement, name) + " template " + quoted(statement, template));
        }
    }

    /** Ends the sessions that use it, then drops it. */
    static void drop(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + quoted(statement, name) + " with (force)");
        }
    }

    private static String quoted(Statement statement, String name) throws SQLException {
        return statement.enquoteIdentifier(name, true);
    }
}
