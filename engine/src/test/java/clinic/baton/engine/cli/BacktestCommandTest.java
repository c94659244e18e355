package clinic.baton.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BacktestCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path visits() throws IOException {
        List<String> lines = new ArrayList<>(List.of("session,provider,visit_type,patient,started,ended"));
        LocalDateTime day = LocalDateTime.of(2024, 5, 6, 9, 0);
        for (int s = 0; s < 20; s++) {
            LocalDateTime at = day.plusDays(s);
            for (int i = 0; i < 12; i++) {
                LocalDateTime end = at.plusMinutes(8 + (7 * i + 3 * s) % 11);
                lines.add("s" + s + ",d,return,p" + (i * s) % 30 + "," + at + "," + end);
                at = end;
            }
        }
        return Files.write(folder.resolve("visits.csv"), lines);
    }

    @Test
    void visits_are_answered_for_machines() throws IOException {
        assertThat(run("backtest", "visits", visits().toString(), "--train", "0.6", "--json"))
                .isZero();
        JsonNode answer = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(answer.get("trainingSessions").intValue()).isEqualTo(12);
        assertThat(answer.get("horizons").size()).isEqualTo(6);
        JsonNode first = answer.get("horizons").get(0);
        assertThat(first.get("engine").get("count").intValue()).isEqualTo(8 * 11);
        assertThat(first.get("typeMean").get("mae").doubleValue()).isPositive();
    }

    @Test
    void visits_are_answered_for_people() throws IOException {
        assertThat(run("backtest", "visits", visits().toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("12 sessions")
                .contains("mean of the visit type")
                .contains("last duration x m")
                .contains("%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backtest",
                "backtest visits",
                "backtest visits missing.csv",
                "backtest visits missing.csv --train 1.5",
                "backtest visits missing.csv --train",
                "backtest waits missing.csv",
                "backtest no-shows missing.csv --train-until soon"
            })
    void bad_input_is_refused_in_one_line(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isNotEmpty().doesNotContain("\n");
        assertThat(out.size()).isZero();
    }
}
