package clinic.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    @Test
    void every_place_and_length_on_a_day_has_its_class() throws IOException {
        var css = sheet("grid.css");
        assertThat(IntStream.range(0, 288).mapToObj(at -> ".at-" + at + "{--at:" + (at + 1) + "}"))
                .allMatch(css::contains);
        assertThat(IntStream.rangeClosed(1, 288).mapToObj(length -> ".for-" + length + "{--for:" + length + "}"))
                .allMatch(css::contains);
    }

    @Test
    void every_lane_of_up_to_six_has_its_class() throws IOException {
        var css = sheet("grid.css");
        for (int lanes = 1; lanes <= 6; lanes++) {
            for (int lane = 0; lane < lanes; lane++) {
                assertThat(css).contains(".of-" + lanes + ".lane-" + lane + "{");
            }
        }
    }

    @Test
    void every_colour_that_is_used_is_defined_once_for_light_and_dark() throws IOException {
        var tokens = sheet("baton.css");
        var local = Pattern.compile("^(c|s|b|f|at|for|in|step)$").asMatchPredicate();
        for (var name : new String[] {"baton.css", "parts.css", "day.css", "openings.css"}) {
            var used = Pattern.compile("var\\(--([\\w-]+)")
                    .matcher(sheet(name))
                    .results()
                    .map(found -> found.group(1));
            assertThat(used.filter(local.negate()))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(token -> tokens.contains("--" + token + ":"));
        }
    }

    private static String sheet(String name) throws IOException {
        try (var in = Shell.class.getResourceAsStream("/static/assets/css/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
