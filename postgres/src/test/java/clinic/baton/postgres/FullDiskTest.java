package clinic.baton.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.baton.postgres.EmbeddedPostgres.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small file system of its own, really full. */
@Tag("slow")
@Tag("trust")
class FullDiskTest {
    private static final int ROWS_AT_ONCE = 2_000;

    @TempDir
    Path parent;

    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(RunAs.isRoot() && Platform.current().isLinux(), "only root can mount a small disk");
        disk = Files.createDirectory(parent.resolve("disk"));
        List<String> mount = List.of("mount", "-t", "tmpfs", "-o", "size=150m", "tmpfs", disk.toString());
        assumeTrue(Shell.succeeds(mount), "this system doesn't let root mount");
    }

    @AfterEach
    void unmount() {
        Shell.succeeds(List.of("umount", "-l", disk.toString()));
    }

    @Test
    void a_disk_that_fills_up_loses_nothing_acknowledged_and_work_goes_on_when_there_is_room() throws Exception {
        Path ballast = Files.write(disk.resolve("ballast"), new byte[60_000_000]);
        List<Integer> acknowledged = new ArrayList<>();
        Settings settings = Settings.in(disk.resolve("data"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            server.createDatabase("clinic");
            assertThatThrownBy(() -> fill(server, acknowledged)).isInstanceOf(SQLException.class);
            assertThat(acknowledged).isNotEmpty();
        }
        assertThatThrownBy(() -> EmbeddedPostgres.start(settings).close())
                .as("there is no room to recover in")
                .hasMessageContaining("The disk is full");
        Files.delete(ballast);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            assertThat(stored(server)).containsAll(acknowledged);
            try (Connection connection = server.superuserConnection("clinic");
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into visit values (-1, '')");
            }
        }
    }

    @Test
    void a_server_that_a_full_disk_stopped_comes_back_by_itself_when_there_is_room() throws Exception {
        Path ballast = Files.write(disk.resolve("ballast"), new byte[60_000_000]);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(disk.resolve("data")))) {
            server.createDatabase("clinic");
            List<Integer> acknowledged = new ArrayList<>();
            assertThatThrownBy(() -> fill(server, acknowledged)).isInstanceOf(SQLException.class);
            Files.delete(ballast);
            Eventually.holds(() -> TroubleTest.answers(server));
            assertThat(stored(server)).containsAll(acknowledged);
        }
    }

    @Test
    void a_disk_too_full_to_begin_with_is_called_full() throws Exception {
        Files.write(disk.resolve("ballast"), new byte[130_000_000]);
        assertThatThrownBy(() -> EmbeddedPostgres.start(Settings.in(disk.resolve("data"))))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("The disk is full");
        Files.delete(disk.resolve("ballast"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(disk.resolve("data")))) {
            assertThat(server.isRunning()).isTrue();
        }
    }

    private static void fill(EmbeddedPostgres server, List<Integer> acknowledged) throws SQLException {
        try (Connection connection = server.superuserConnection("clinic");
                Statement statement = connection.createStatement()) {
            statement.execute("create table visit (batch int, note text)");
            for (int batch = 0; batch < 1_000; batch++) {
                statement.execute("insert into visit select " + batch + ", repeat('x', 500) from generate_series(1, "
                        + ROWS_AT_ONCE + ")");
                acknowledged.add(batch);
            }
        }
    }

    private static List<Integer> stored(EmbeddedPostgres server) throws SQLException {
        List<Integer> batches = new ArrayList<>();
        try (Connection connection = server.superuserConnection("clinic");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select batch from visit group by batch having count(*) = " + ROWS_AT_ONCE)) {
            while (rows.next()) {
                batches.add(rows.getInt(1));
            }
        }
        return batches;
    }
}
