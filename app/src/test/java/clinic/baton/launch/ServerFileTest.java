package clinic.baton.launch;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.launch.ServerFile.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFileTest {
    private static final DatabaseAddress DATABASE =
            new DatabaseAddress("jdbc:postgresql://127.0.0.1:5/baton", "baton", "secret");

    @TempDir
    Path data;

    @Test
    void a_living_baton_is_found_and_only_its_user_may_read_how() throws Exception {
        Running running = new Running(ProcessHandle.current().pid(), "http://127.0.0.1:8080/", 8080, DATABASE);
        ServerFile file = ServerFile.in(data);
        file.write(running);
        assertThat(file.running()).contains(running);
        assertThat(Files.getPosixFilePermissions(file.file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        file.delete();
        assertThat(file.running()).isEmpty();
    }

    @Test
    void a_file_left_by_a_killed_baton_counts_for_nothing() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        ServerFile.in(data).write(new Running(ended.pid(), "http://127.0.0.1:8080/", 8080, DATABASE));
        assertThat(ServerFile.in(data).running()).isEmpty();
    }
}
