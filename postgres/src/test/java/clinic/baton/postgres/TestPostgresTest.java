package clinic.baton.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TestPostgresTest {
    private final AtomicInteger migrations = new AtomicInteger();

    @Test
    void each_copy_holds_what_the_template_holds_and_nothing_of_its_sisters() throws SQLException {
        try (TestDatabase first = TestPostgres.copyOf("sisters", this::migrate);
                TestDatabase second = TestPostgres.copyOf("sisters", this::migrate)) {
            execute(first, "insert into room values (7)");
            assertThat(count(first, "room")).isEqualTo(2);
            assertThat(count(second, "room")).isEqualTo(1);
            assertThat(migrations).hasValue(1);
        }
    }

    @Test
    void a_closed_database_is_gone_though_a_session_was_open() throws SQLException {
        TestDatabase database = TestPostgres.empty();
        try (Connection open = database.connect()) {
            assertThat(open.isValid(1)).isTrue();
            database.close();
            assertThat(open.isValid(1)).isFalse();
        }
    }

    private void migrate(EmbeddedPostgres server, String database) {
        migrations.incrementAndGet();
        try {
            execute(new TestDatabase(server, database), "create table room as select 1 as number");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestDatabase database, String table) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
