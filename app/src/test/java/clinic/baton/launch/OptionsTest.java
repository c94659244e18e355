package clinic.baton.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void both_ways_of_giving_a_value_are_understood() {
        Options options = Options.forRun("--port", "9000", "--data=some where");
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("some where").toAbsolutePath());
    }

    @Test
    void a_commands_own_words_stay_in_order() {
        Options options = Options.forCommand("a.csv", "--dry-run", "--data", "d", "b.csv");
        assertThat(options.rest()).containsExactly("a.csv", "--dry-run", "b.csv");
    }

    @Test
    void what_run_does_not_know_is_refused_with_what_it_knows() {
        assertThatThrownBy(() -> Options.forRun("--prot", "9000"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--prot")
                .hasMessageContaining("--port");
    }

    @Test
    void a_missing_value_and_a_port_that_is_none_are_refused() {
        assertThatThrownBy(() -> Options.forRun("--port")).hasMessageContaining("wants a value");
        assertThatThrownBy(() -> Options.forRun("--port", "70000").port()).hasMessageContaining("no port");
        assertThatThrownBy(() -> Options.forRun("--port", "http").port()).hasMessageContaining("no port");
    }
}
