package clinic.baton.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.baton.postgres.EmbeddedPostgres.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedPostgresTest {
    @TempDir
    Path parent;

    @Test
    void data_written_before_a_stop_is_there_after_the_next_start() throws SQLException {
        Path directory = parent.resolve("a clinic's data");
        try (var server = EmbeddedPostgres.start(Settings.in(directory))) {
            server.createDatabase("clinic");
            execute(server, "create table patient (name text)");
            execute(server, "insert into patient values ('Rossi')");
        }
        try (var server = EmbeddedPostgres.start(Settings.in(directory))) {
            server.createDatabase("clinic");
            assertThat(answer(server, "select name from patient")).isEqualTo("Rossi");
        }
    }

    @Test
    void durable_settings_are_on_and_files_carry_checksums() throws SQLException {
        try (var server = EmbeddedPostgres.start(Settings.in(parent.resolve("data")))) {
            server.createDatabase("clinic");
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                assertThat(answer(server, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(answer(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(answer(server, "show unix_socket_directories")).isEmpty();
            assertThat(answer(server, "select datlocprovider from pg_database where datname = 'clinic'"))
                    .isEqualTo("b");
        }
    }

    @Test
    void a_wrong_password_is_refused_and_the_right_one_is_readable_by_its_owner_only() throws Exception {
        Path directory = parent.resolve("data");
        try (var server = EmbeddedPostgres.start(Settings.in(directory))) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
        Path password = directory.resolve("postgres/superuser.password");
        assertThat(Files.getPosixFilePermissions(password)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_second_owner_in_this_process_is_refused_and_the_first_keeps_the_directory() {
        Settings settings = Settings.in(parent.resolve("data"));
        try (var server = EmbeddedPostgres.start(settings)) {
            String pid = Long.toString(ProcessHandle.current().pid());
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(pid)
                    .hasMessageNotContaining("\n");
            assertThat(server.isRunning()).isTrue();
        }
    }

    @Test
    void work_has_a_statement_limit_and_maintenance_has_none() throws SQLException {
        EmbeddedPostgres server = TestPostgres.server();
        try (Connection work =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password());
                Connection maintenance = server.superuserConnection("postgres")) {
            assertThat(answer(work, "show statement_timeout")).isEqualTo("30s");
            assertThat(answer(maintenance, "show statement_timeout")).isEqualTo("0");
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.superuserConnection("clinic");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.superuserConnection("clinic")) {
            return answer(connection, sql);
        }
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        }
    }
}
