package clinic.baton.postgres;

import clinic.baton.postgres.EmbeddedPostgres.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A program of its own that owns a server, writes to it and tells each acknowledged row, until it is killed. */
final class LonelyOwner {
    private LonelyOwner() {}

    public static void main(String[] arguments) throws SQLException {
        say("starting");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(Path.of(arguments[0])))) {
            say("server " + server.pid() + " port " + server.port());
            server.createDatabase("clinic");
            try (Connection connection = server.superuserConnection("clinic");
                    Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists visit (number int generated always as identity)");
                writeUntil(System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000, statement);
            }
            say("stopping");
        } catch (PostgresException e) {
            say("refused " + e.getMessage());
        }
        say("stopped");
    }

    private static void writeUntil(long deadline, Statement statement) throws SQLException {
        while (System.nanoTime() < deadline) {
            try (var row = statement.executeQuery("insert into visit default values returning number")) {
                row.next();
                say("acknowledged " + row.getInt(1));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
