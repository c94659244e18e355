package clinic.baton.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.baton.postgres.EmbeddedPostgres.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TroubleTest {
    @TempDir
    Path directory;

    @Test
    void a_killed_server_is_started_again_on_its_port() throws Exception {
        try (EmbeddedPostgres server = start()) {
            long first = server.pid();
            int port = server.port();
            ProcessHandle killed = ProcessHandle.of(first).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().join();
            Eventually.holds(() -> answers(server));
            assertThat(server.port()).isEqualTo(port);
            assertThat(server.pid()).isNotEqualTo(first);
        }
    }

    @Test
    void an_orphaned_server_is_stopped_before_a_new_one_starts() throws Exception {
        start().close();
        Path cluster = cluster();
        Binaries binaries = Binaries.in(Cache.directory());
        RunAs runAs = RunAs.forDirectory(directory);
        Process orphan = new ProcessBuilder(runAs.command(
                        binaries.program("postgres").toString(),
                        "-D",
                        cluster.toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "port=" + freePort(),
                        "-c",
                        "unix_socket_directories="))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Eventually.holds(() ->
                PostmasterFile.read(cluster).filter(PostmasterFile::isReady).isPresent());
        try (EmbeddedPostgres server = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(answers(server)).isTrue();
        }
    }

    @Test
    void a_file_left_by_a_lost_machine_that_names_a_living_stranger_is_no_hindrance() throws Exception {
        start().close();
        try (OwnerProcess stranger =
                OwnerProcess.start(directory.resolveSibling(directory.getFileName() + "-other"), Duration.ZERO)) {
            Files.writeString(PostmasterFile.in(cluster()), stranger.pid() + "\n" + cluster() + "\n");
            try (EmbeddedPostgres server = start()) {
                assertThat(answers(server)).isTrue();
            }
            stranger.awaitLine("stopped");
        }
    }

    @Test
    void files_of_another_version_are_left_alone_and_the_way_is_told() throws Exception {
        start().close();
        Files.writeString(cluster().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("written by PostgreSQL 17")
                .hasMessageContaining("operate.md");
    }

    @Test
    void damaged_files_are_called_damaged() throws Exception {
        start().close();
        try (var control = Files.newByteChannel(cluster().resolve("global/pg_control"), StandardOpenOption.WRITE)) {
            control.write(java.nio.ByteBuffer.wrap(new byte[512]));
        }
        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("./baton restore");
        Files.delete(cluster().resolve("PG_VERSION"));
        assertThatThrownBy(this::start).hasMessageContaining("PG_VERSION is missing");
    }

    @Test
    void a_wished_port_that_is_taken_is_told() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> EmbeddedPostgres.start(Settings.in(directory).withPort(taken.getLocalPort())))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("port is taken");
        }
    }

    @Test
    void an_unprivileged_user_starts_a_server_too_and_is_told_when_the_directory_is_another_users() throws Exception {
        assumeTrue(RunAs.isRoot(), "only root can become another user");
        List<String> other = List.of("unshare", "--user", "--map-user=65534", "--map-group=65534");
        assumeTrue(Shell.succeeds(List.of("unshare", "--user", "--map-user=65534", "true")), "no user name spaces");
        Path data = Files.createDirectory(directory.resolve("of a user"));
        try (OwnerProcess owner = OwnerProcess.start(other, data, Duration.ofMillis(50))) {
            owner.awaitLine("acknowledged");
            owner.awaitLine("stopped");
        }
        Directories.own(data, 12345, 12345);
        Directories.permit(data, "rwx------");
        try (OwnerProcess owner = OwnerProcess.start(other, data, Duration.ofMillis(50))) {
            assertThat(owner.awaitLine("refused")).contains("belongs to").contains("can't be used");
        }
    }

    @Test
    void root_takes_over_a_directory_that_belonged_to_another_user() throws Exception {
        assumeTrue(RunAs.isRoot(), "only root may take files over");
        start().close();
        Directories.own(directory.resolve("postgres"), 12345, 12345);
        try (EmbeddedPostgres server = start()) {
            assertThat(answers(server)).isTrue();
        }
    }

    @Test
    void two_processes_unpack_the_programs_at_once_and_both_can_use_them() throws Exception {
        Path cache = directory.resolve("cache");
        List<Thread> threads = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> Thread.ofVirtual().start(() -> Binaries.in(cache)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        Binaries binaries = Binaries.in(cache);
        assertThat(Files.isExecutable(binaries.program("postgres"))).isTrue();
        Files.write(binaries.home().resolve("share/postgresql/postgres.bki"), new byte[0]);
        assertThat(Files.size(Binaries.in(cache).home().resolve("share/postgresql/postgres.bki")))
                .as("a file emptied by a power cut is unpacked again")
                .isPositive();
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(Settings.in(directory));
    }

    private Path cluster() {
        return directory.resolve("postgres/cluster");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static boolean answers(EmbeddedPostgres server) {
        try (Connection connection = server.superuserConnection("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
