package clinic.baton.record;

import clinic.baton.kernel.PracticeId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two database functions that open and close a write, see the migration {@code record}. Every command sends them, and they
 * never differ, so they are sent as they are: building them anew took a third of a booking's processor time.
 */
@Component
class Journal {
    private static final String ENTER = "select command, digest, answer, sequence from record.enter(?, ?, ?)";
    private static final String APPEND = "select record.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JsonMapper json;
    private final InstantSource wall;

    Journal(JsonMapper json, InstantSource wall) {
        this.json = json;
        this.wall = wall;
    }

    /** What a key was answered before. */
    record Before(String command, String digest, String answer, long sequence) {}

    @Nullable
    Before enter(DSLContext sql, PracticeId practice, UUID key, List<String> locks) {
        return sql.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
                statement.setInt(1, practice.value());
                statement.setObject(2, key);
                statement.setArray(3, texts(connection, locks.stream()));
                ResultSet rows = statement.executeQuery();
                return rows.next()
                        ? new Before(rows.getString(1), rows.getString(2), rows.getString(3), rows.getLong(4))
                        : null;
            }
        });
    }

    void append(Writing writing, Command<?> command, UUID key, String digest, String answer) {
        writing.sql().connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
                statement.setInt(1, writing.practiceKey());
                statement.setObject(2, writing.now().atOffset(ZoneOffset.UTC));
                statement.setObject(
                        3, wall.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
                actor(statement, writing.caller());
                statement.setString(6, command.getClass().getSimpleName());
                events(statement, writing.events());
                statement.setObject(12, key);
                statement.setString(13, digest);
                statement.setString(14, answer);
                statement.execute();
            }
        });
    }

    private static void actor(PreparedStatement statement, Caller caller) throws SQLException {
        statement.setString(4, caller.kind().name());
        if (caller.id() == null) {
            statement.setNull(5, Types.OTHER);
        } else {
            statement.setObject(5, caller.id());
        }
    }

    private void events(PreparedStatement statement, List<DayEvent> events) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(7, texts(connection, events.stream().map(e -> DayEvent.typeOf(e.getClass()))));
        statement.setArray(
                8, texts(connection, events.stream().map(e -> e.subject().kind())));
        statement.setArray(
                9, uuids(connection, events.stream().map(e -> e.subject().id())));
        statement.setArray(10, uuids(connection, events.stream().map(DayEvent::patient)));
        statement.setArray(11, texts(connection, events.stream().map(json::writeValueAsString)));
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static Array uuids(Connection connection, Stream<? extends @Nullable UUID> values) throws SQLException {
        return connection.createArrayOf("uuid", values.toArray());
    }
}
