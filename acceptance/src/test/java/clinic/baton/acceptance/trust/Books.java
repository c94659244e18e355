package clinic.baton.acceptance.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a running Baton's database, read past the application with the owner's rights. */
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

    /** How often each comment stands on an appointment of the practice. */
    Map<String, Integer> bookings(int practice) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> row : rows(
                "select comment, count(*) from schedule.appointment where practice = ? and comment is not null group by 1",
                practice)) {
            counts.put(row.getFirst(), Integer.parseInt(row.getLast()));
        }
        return counts;
    }

    /** The ids of a column of a table, of this practice. */
    List<String> ids(String table, int practice, String where) throws SQLException {
        return rows("select id from " + table + " where practice = ? and " + where + " order by id", practice).stream()
                .map(List::getFirst)
                .toList();
    }

    /** The whole names and the telephone numbers of everybody. */
    List<String> personal(int practice) throws SQLException {
        List<String> all = new ArrayList<>();
        rows(
                        "select given || ' ' || family, family || ', ' || given from patients.patient where practice = ?",
                        practice)
                .forEach(all::addAll);
        rows("select value from patients.contact where practice = ?", practice).forEach(all::addAll);
        return all;
    }

    int overlaps() throws SQLException {
        return number("select count(*) from schedule.reservation a join schedule.reservation b"
                + " on a.practice = b.practice and a.resource = b.resource and a.lane = b.lane"
                + " and a.holder < b.holder and a.during && b.during");
    }

    /** Practices whose record has a gap, or doesn't end where its counter says. */
    int gaps() throws SQLException {
        return number("select count(*) from record.counter c left join (select practice, count(*) n, max(sequence) m"
                + " from record.entry group by 1) e using (practice)"
                + " where c.sequence <> coalesce(e.n, 0) or c.sequence <> coalesce(e.m, 0)");
    }

    /** Bookings without their entry on the record, and entries without their booking. */
    int unrecorded(int practice) throws SQLException {
        return number("select abs((select count(*) from schedule.appointment where practice = " + practice
                + ") - (select count(*) from record.entry where practice = " + practice
                + " and type = 'schedule.AppointmentBooked'))");
    }

    private int number(String question) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<List<String>> rows(String question, int practice) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, practice);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
