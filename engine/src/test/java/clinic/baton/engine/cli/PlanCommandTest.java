package clinic.baton.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clinic.baton.engine.Anchors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    private static final String EXPONENTIAL = "{\"distribution\": \"exponential\", \"mean\": 1}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Result(int status, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Result plan(String text, String... more) throws IOException {
        Path file = folder.resolve("session.json");
        Files.writeString(file, text);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("plan", file.toString()));
        arguments.addAll(List.of(more));
        int status = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String session(int patients, String duration, String rest) {
        String all = IntStream.rangeClosed(1, patients)
                .mapToObj(i -> "{\"id\": \"p" + i + "\", \"duration\": " + duration + "}")
                .collect(Collectors.joining(","));
        return "{\"patients\": [" + all + "]" + rest + "}";
    }

    @Test
    void three_patients_get_the_published_design() throws IOException {
        Result result = plan(session(3, EXPONENTIAL, ", \"weights\": {\"wait\": 1, \"idle\": 1}"), "--json");
        assertThat(result.status()).isZero();
        JsonNode json = result.json();
        assertThat(json.get("method").stringValue()).isEqualTo("exact");
        assertThat(json.get("cost").doubleValue()).isCloseTo(1.639715, within(5e-7));
        assertThat(json.get("starts").get(2).doubleValue()).isCloseTo(0.889017 + 1.052733, within(1e-5));
        assertThat(json.get("standardErrors").get("cost").doubleValue()).isZero();
    }

    @Test
    void slots_answer_with_counts() throws IOException {
        String duration = "{\"distribution\": \"exponential\", \"mean\": 10}";
        Result result = plan(
                session(
                        5,
                        duration,
                        ", \"slots\": {\"count\": 8, \"minutes\": 10},"
                                + " \"weights\": {\"waitMean\": 1, \"idle\": 1, \"tardiness\": 1}"),
                "--json");
        assertThat(result.json().get("slotCounts").toString()).isEqualTo("[1,1,1,0,1,1,0,0]");
        assertThat(result.json().get("cost").doubleValue()).isCloseTo(39.296867, within(1e-6));
    }

    @Test
    void given_starts_are_evaluated_as_they_are() throws IOException {
        Result result = plan(session(2, EXPONENTIAL, ", \"starts\": [0, 2]"), "--json");
        assertThat(result.json().get("waits").get("total").doubleValue()).isCloseTo(Math.exp(-2), within(1e-12));
        assertThat(result.json().has("optimality")).isFalse();
    }

    @Test
    void a_free_order_answers_with_the_sequence() throws IOException {
        String text = "{\"order\": \"free\", \"patients\": ["
                + "{\"id\": \"long\", \"duration\": {\"distribution\": \"exponential\", \"mean\": 30}},"
                + "{\"id\": \"short\", \"duration\": {\"distribution\": \"exponential\", \"mean\": 5}}]}";
        assertThat(plan(text, "--json").json().get("sequence").toString()).isEqualTo("[\"short\",\"long\"]");
    }

    @Test
    void people_read_a_table() throws IOException {
        assertThat(plan(session(3, EXPONENTIAL, "")).out())
                .contains("p3", "waits in all", "proved best", "method           exact");
    }

    @Test
    void the_picture_is_well_formed_and_says_the_same_in_words() throws Exception {
        Path picture = folder.resolve("session.svg");
        plan(session(3, EXPONENTIAL, "").replace("p2", "A & <B>"), "--svg", picture.toString());
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("A & <B> at minute 0.9", "Through by minute");
    }

    static List<String[]> refusals() {
        return Anchors.lines("refusals.txt").stream()
                .map(line -> line.split(" => ", -1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void bad_input_is_refused_in_one_line_with_status_two(String text, String expected) throws IOException {
        Result result = plan(text, "--json");
        assertThat(result.status()).as(text).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).as(text).hasSize(1);
        assertThat(result.err()).startsWith(expected).contains("Maybe");
    }

    @Test
    void ten_thousand_patients_are_refused_in_one_line() throws IOException {
        Result result = plan(session(10_000, EXPONENTIAL, ""), "--json");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("patients: 10000 patients");
    }

    @Test
    void a_missing_file_is_refused() {
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                List.of("plan", folder.resolve("none.json").toString()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("FILE:");
    }
}
