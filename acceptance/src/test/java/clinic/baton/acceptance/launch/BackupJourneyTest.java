package clinic.baton.acceptance.launch;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.RunningBaton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("launch")
@Tag("trust")
class BackupJourneyTest {
    @TempDir
    Path directory;

    private record Answer(int status, String text) {}

    @Test
    void a_running_baton_is_backed_up_and_its_copy_runs_elsewhere() throws Exception {
        String data = directory.resolve("data").toString();
        String vault = directory.resolve("vault").toString();
        String key = directory.resolve("keys/backup.key").toString();
        try (RunningBaton baton = RunningBaton.on(Path.of(data))) {
            Answer made = baton("backup", "--data", data, "--to", vault, "--key", key);
            assertThat(made).extracting(Answer::status).as(made.text()).isEqualTo(0);
            assertThat(made.text()).contains("read them back").contains("The key is " + key);
            assertThat(baton.isAlive()).isTrue();
        }
        Path elsewhere = directory.resolve("else where");
        Answer restored = baton("restore", "--data", data, "--into", elsewhere.toString());
        assertThat(restored).extracting(Answer::status).as(restored.text()).isEqualTo(0);
        try (RunningBaton copy = RunningBaton.on(elsewhere)) {
            assertThat(copy.isAlive()).isTrue();
        }
        Answer again = baton("restore", "--data", data, "--into", elsewhere.toString());
        assertThat(again.text()).contains("already");
        assertThat(again.status()).isEqualTo(1);
    }

    @Test
    void a_key_beside_the_backups_a_wrong_moment_and_an_empty_directory_are_refused() throws Exception {
        String data = directory.resolve("data").toString();
        assertThat(baton("backup", "--data", data).text()).contains("no database in");
        RunningBaton.on(Path.of(data)).close();
        String inside = directory.resolve("vault/key").toString();
        assertThat(baton("backup", "--data", data, "--to", directory + "/vault", "--key", inside)
                        .text())
                .contains("Keep it elsewhere");
        assertThat(baton("restore", "--into", directory + "/new", "--at", "yesterday")
                        .text())
                .contains("--at yesterday is no moment");
    }

    private static Answer baton(String... words) throws IOException, InterruptedException {
        Process process = RunningBaton.command(Map.of(), List.of(words))
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
