package clinic.baton.acceptance.once;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a running Baton's database, read and changed past the application with the owner's rights. */
final class Books implements AutoCloseable {
    private final Connection connection;

    private Books(Connection connection) {
        this.connection = connection;
    }

    static Books of(Path data) throws IOException, SQLException {
        JsonNode database = JsonMapper.shared()
                .readTree(Files.readAllBytes(data.resolve("server.json")))
                .get("database");
        return new Books(DriverManager.getConnection(
                database.get("url").asString(),
                database.get("owner").asString(),
                database.get("password").asString()));
    }

    /** The ids of a table's rows. */
    List<String> ids(String table, int practice, String where) throws SQLException {
        return column("select id from " + table + " where practice = " + practice + " and " + where + " order by id");
    }

    void change(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    int number(String question) throws SQLException {
        return Integer.parseInt(column(question).getFirst());
    }

    /** The first column of an answer. */
    List<String> column(String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                all.add(String.valueOf(rows.getString(1)));
            }
        }
        return all;
    }

    /** Practices whose record has a gap, or doesn't end where its counter says. */
    int gaps() throws SQLException {
        return number("select count(*) from record.counter c left join (select practice, count(*) n, max(sequence) m"
                + " from record.entry group by 1) e using (practice)"
                + " where c.sequence <> coalesce(e.n, 0) or c.sequence <> coalesce(e.m, 0)");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
