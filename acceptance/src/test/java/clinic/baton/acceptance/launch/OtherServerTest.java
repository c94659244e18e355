package clinic.baton.acceptance.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.baton.acceptance.RunningBaton;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("launch")
@Tag("trust")
class OtherServerTest {
    @TempDir
    Path directory;

    @Test
    void two_batons_share_a_postgresql_15_that_others_keep() throws Exception {
        assumeTrue(OtherServer.isThere(), "PostgreSQL 15 isn't installed here");
        Path data = directory.resolve("data");
        try (OtherServer other = OtherServer.start(directory);
                RunningBaton first = start(other, data, OtherServer.PASSWORD);
                RunningBaton second = start(other, data, OtherServer.PASSWORD)) {
            assertThat(first.url()).isNotEqualTo(second.url());
            assertThat(data.resolve("postgres")).as("none of our own").doesNotExist();
            assertThat(first.output()).doesNotContain(OtherServer.PASSWORD);
        }
    }

    @Test
    void a_wrong_password_is_told_without_telling_it() throws Exception {
        assumeTrue(OtherServer.isThere(), "PostgreSQL 15 isn't installed here");
        try (OtherServer other = OtherServer.start(directory);
                RunningBaton baton = start(other, directory.resolve("data"), "guessed-wrongly")) {
            assertThat(baton.end()).isEqualTo(1);
            assertThat(baton.output())
                    .contains("password authentication failed")
                    .doesNotContain("guessed-wrongly");
        }
    }

    private static RunningBaton start(OtherServer other, Path data, String password) throws Exception {
        Map<String, String> environment =
                Map.of("BATON_DATABASE_USER", OtherServer.OWNER, "BATON_DATABASE_PASSWORD", password);
        return RunningBaton.launch(environment, data, "--database-url", other.url());
    }
}
