package clinic.baton.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** {@code docs/asvs5.csv} answers every requirement of OWASP ASVS 5.0, levels 1 and 2, and names tests that exist. */
class AsvsTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> ANSWERS = Set.of("met", "partly", "not yet", "not applicable");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Test\\b");

    @Test
    void every_requirement_has_its_row() throws IOException {
        Map<String, String> asked = rows(Path.of("src/test/resources/access/asvs5.csv")).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        Map<String, String> answered =
                answers().stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        assertThat(asked).hasSize(253);
        assertThat(answered).isEqualTo(asked);
    }

    @Test
    void every_answer_is_one_of_four_and_says_why() throws IOException {
        assertThat(answers()).allSatisfy(row -> {
            assertThat(ANSWERS).contains(row.get(2));
            assertThat(row.get(3)).as(row.get(0)).isNotBlank();
        });
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path page : List.of(CHECKOUT.resolve("docs/asvs5.csv"), CHECKOUT.resolve("docs/security.md"))) {
            TEST.matcher(Files.readString(page)).results().forEach(found -> named.add(found.group()));
        }
        assertThat(named).hasSizeGreaterThan(20);
        named.removeAll(tests());
        assertThat(named).isEmpty();
    }

    private static List<CSVRecord> answers() throws IOException {
        return rows(CHECKOUT.resolve("docs/asvs5.csv"));
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("app", "acceptance", "engine", "postgres", "house", "bench")) {
            Path source = CHECKOUT.resolve(module).resolve("src/test/java");
            if (Files.isDirectory(source)) {
                try (Stream<Path> files = Files.walk(source)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .forEach(name -> names.add(name.replace(".java", "")));
                }
            }
        }
        return names;
    }
}
