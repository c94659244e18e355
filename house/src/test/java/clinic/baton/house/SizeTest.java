package clinic.baton.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeTest {
    @TempDir
    Path sample;

    @Test
    void files_and_methods_of_baton_are_small() throws IOException {
        Sources sources = Sources.ofReactor(Path.of("..").toRealPath());
        assertThat(SizeRule.FILES.broken(sources.fileLengths())).isEmpty();
        assertThat(SizeRule.METHODS.broken(sources.methodLengths())).isEmpty();
    }

    @Test
    void a_long_method_is_found_in_a_class_within_a_class() throws IOException {
        Path source = Files.createDirectories(sample.resolve("module/src/main/java"));
        String body =
                IntStream.range(0, 70).mapToObj(i -> "      int x" + i + ";\n").collect(Collectors.joining());
        Files.writeString(
                source.resolve("A.java"), "class A {\n  class B {\n    void far() {\n" + body + "    }\n  }\n}\n");
        Sources sources = Sources.ofReactor(sample);
        assertThat(sources.methodLengths()).extracting(Measured::lines).contains(72L);
        assertThat(SizeRule.METHODS.broken(sources.methodLengths()))
                .anySatisfy(
                        sentence -> assertThat(sentence).contains("60 lines").contains("A.java:3 far"));
        assertThat(sources.fileLengths()).extracting(Measured::lines).containsExactly(76L);
    }

    @Test
    void each_part_of_the_rule_can_be_broken() {
        SizeRule rule = new SizeRule("files", 60, 200, 400);
        assertThat(rule.broken(lengths(19, 60, 200))).isEmpty();
        assertThat(rule.broken(lengths(19, 61, 200))).singleElement().asString().contains("median");
        assertThat(rule.broken(lengths(18, 60, 201))).singleElement().asString().contains("5 % may be");
        assertThat(rule.broken(lengths(99, 60, 401))).singleElement().asString().contains("longer than 400");
        assertThat(rule.broken(List.of())).hasSize(1);
    }

    /** So many of the common length, and one of the other, or two when there are 18. */
    private static List<Measured> lengths(int many, long common, long other) {
        LongStream rest = LongStream.generate(() -> other).limit(many == 18 ? 2 : 1);
        return LongStream.concat(LongStream.generate(() -> common).limit(many), rest)
                .mapToObj(lines -> new Measured("sample", lines))
                .toList();
    }
}
