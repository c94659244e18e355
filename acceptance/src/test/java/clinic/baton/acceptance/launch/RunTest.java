package clinic.baton.acceptance.launch;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.acceptance.RunningBaton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("launch")
class RunTest {
    private static final int BY_TERM = 128 + 15;

    @TempDir
    Path directory;

    @Test
    void it_serves_from_a_directory_with_spaces_and_stops_with_its_database() throws Exception {
        Path data = directory.resolve("Harbor's data");
        try (RunningBaton baton = RunningBaton.on(data)) {
            assertThat(status(baton)).isLessThan(500);
            assertThat(data.resolve("server.json"))
                    .content()
                    .contains(baton.url().toString());
            ProcessHandle database = database(data);
            assertThat(baton.stop()).isEqualTo(BY_TERM);
            database.onExit().orTimeout(1, TimeUnit.MINUTES).join();
            assertThat(data.resolve("server.json")).doesNotExist();
            assertThat(pidFile(data)).as("removed by a clean stop").doesNotExist();
        }
    }

    @Test
    void a_start_with_nothing_changed_needs_no_maven() throws Exception {
        RunningBaton.on(directory).close();
        Path tools = Files.createDirectory(directory.resolve("tools"));
        Path maven = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho called >" + tools + "/called\nexit 1\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        String path = tools + ":" + System.getenv("PATH");
        try (RunningBaton baton = RunningBaton.launch(Map.of("PATH", path), directory)) {
            assertThat(status(baton)).isLessThan(500);
            assertThat(tools.resolve("called")).doesNotExist();
        }
    }

    @Test
    void a_killed_baton_takes_its_database_along_and_the_next_one_starts() throws Exception {
        try (RunningBaton killed = RunningBaton.on(directory)) {
            ProcessHandle database = database(directory);
            killed.kill();
            database.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
        try (RunningBaton next = RunningBaton.on(directory)) {
            assertThat(status(next)).isLessThan(500);
        }
    }

    @Test
    void a_second_baton_on_the_directory_is_refused_in_one_line() throws Exception {
        try (RunningBaton first = RunningBaton.on(directory);
                RunningBaton second = RunningBaton.launch(Map.of(), directory)) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output()).contains("process " + first.pid()).hasLineCount(1);
            assertThat(status(first)).isLessThan(500);
        }
    }

    @Test
    void a_taken_port_is_told_before_anything_starts() throws Exception {
        try (RunningBaton first = RunningBaton.on(directory);
                RunningBaton second = RunningBaton.launch(
                        Map.of(),
                        directory.resolve("other"),
                        "--port",
                        Integer.toString(first.url().getPort()))) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output()).contains("is taken").hasLineCount(1);
            assertThat(directory.resolve("other")).doesNotExist();
        }
    }

    @Test
    void the_cache_made_at_the_build_is_really_used() throws Exception {
        Map<String, String> strict = Map.of("BATON_JVM_FLAGS", "-XX:AOTMode=on");
        try (RunningBaton baton = RunningBaton.launch(strict, directory)) {
            assertThat(status(baton)).isLessThan(500);
        }
        Map<String, String> wrong = Map.of("BATON_JVM_FLAGS", "-XX:AOTMode=on -XX:AOTCache=" + directory + "/none");
        try (RunningBaton baton = RunningBaton.launch(wrong, directory)) {
            assertThat(baton.end()).as("the flag refuses a cache it can't use").isNotZero();
        }
    }

    @Test
    void an_unknown_option_is_told_with_those_there_are() throws Exception {
        try (RunningBaton baton = RunningBaton.launch(Map.of(), directory, "--prot", "1")) {
            assertThat(baton.end()).isEqualTo(1);
            assertThat(baton.output()).contains("--prot").contains("--port").hasLineCount(1);
        }
    }

    @Test
    void help_names_every_command() throws Exception {
        Process help = RunningBaton.command(Map.of(), List.of("help")).start();
        String text = new String(help.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(help.waitFor()).isZero();
        assertThat(text)
                .contains("run", "test", "check", "import", "plan", "backtest", "rehearse")
                .contains("bench", "backup", "restore", "verify-audit");
    }

    private static int status(RunningBaton baton) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(baton.url()).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static ProcessHandle database(Path data) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile(data)).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static Path pidFile(Path data) {
        return data.resolve("postgres/cluster/postmaster.pid");
    }
}
