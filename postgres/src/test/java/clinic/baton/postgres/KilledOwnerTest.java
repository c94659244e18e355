package clinic.baton.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.postgres.EmbeddedPostgres.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
@Tag("slow")
class KilledOwnerTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final long SEED = 20260105;

    @TempDir
    Path directory;

    @Test
    void what_was_acknowledged_before_the_owner_was_killed_is_there() throws Exception {
        try (OwnerProcess owner = OwnerProcess.start(directory, LONG)) {
            owner.awaitLine("acknowledged 200");
            owner.kill();
            List<Integer> acknowledged = owner.acknowledged().toList();
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(200);
            assertThat(storedAfterRestart()).containsAll(acknowledged).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_server_ends_by_itself_when_its_owner_is_killed() throws Exception {
        try (OwnerProcess owner = OwnerProcess.start(directory, LONG)) {
            long server = Long.parseLong(owner.awaitLine("server ").split(" ")[1]);
            ProcessHandle process = ProcessHandle.of(server).orElseThrow();
            owner.kill();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
            assertThat(PostmasterFile.read(directory.resolve("postgres/cluster")))
                    .as("a clean stop removes the file")
                    .isEmpty();
        }
    }

    @Test
    void a_second_process_on_the_directory_is_refused_in_one_line_that_names_the_first() throws Exception {
        try (OwnerProcess owner = OwnerProcess.start(directory, LONG)) {
            owner.awaitLine("acknowledged 1");
            try (OwnerProcess second = OwnerProcess.start(directory, LONG)) {
                assertThat(second.awaitLine("refused"))
                        .contains("already runs on " + directory.toRealPath())
                        .contains("process " + owner.pid());
                assertThat(second.awaitLine("stopped")).isEqualTo("stopped");
            }
            owner.awaitLine("acknowledged");
        }
    }

    @Test
    void owners_killed_at_any_moment_of_start_work_and_stop_lose_nothing() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        System.out.println("seed " + SEED);
        List<Integer> acknowledged = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            try (OwnerProcess owner = OwnerProcess.start(directory, Duration.ofMillis(100))) {
                owner.awaitLine("starting");
                owner.awaitFor(Duration.ofMillis(random.nextInt(round < 6 ? 800 : 1600)));
                owner.kill();
                owner.acknowledged().forEach(acknowledged::add);
                assertThat(owner.lines()).noneMatch(line -> line.startsWith("refused"));
            }
        }
        assertThat(storedAfterRestart()).containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(Directories.startingWith(directory, "postgres-init-")).isEmpty();
    }

    @Test
    void owners_killed_while_the_database_is_being_made_leave_room_for_the_next() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + 1);
        System.out.println("seed " + (SEED + 1));
        for (int round = 0; round < 5; round++) {
            Path fresh = directory.resolve("round " + round);
            try (OwnerProcess owner = OwnerProcess.start(fresh, Duration.ZERO)) {
                owner.awaitLine("starting");
                owner.awaitFor(Duration.ofMillis(100 + random.nextInt(700)));
                owner.kill();
            }
            try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(fresh))) {
                assertThat(server.isRunning()).isTrue();
            }
            assertThat(Directories.startingWith(fresh, "postgres-init-")).isEmpty();
        }
    }

    private List<Integer> storedAfterRestart() throws SQLException, IOException {
        List<Integer> stored = new ArrayList<>();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.in(directory))) {
            server.createDatabase("clinic");
            try (Connection connection = server.superuserConnection("clinic");
                    Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists visit (number int generated always as identity)");
                ResultSet rows = statement.executeQuery("select number from visit order by number");
                while (rows.next()) {
                    stored.add(rows.getInt(1));
                }
            }
        }
        return stored;
    }
}
