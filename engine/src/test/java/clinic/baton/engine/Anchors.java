package clinic.baton.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the published values that the engine must reproduce; each file names its source. */
public final class Anchors {

    private Anchors() {}

    /** The rows of a file as cells; lines that begin with # are comments. */
    public static List<String[]> rows(String file) {
        return lines(file).stream().map(line -> line.split(",", -1)).toList();
    }

    /** The lines of a file that aren't comments. */
    public static List<String> lines(String file) {
        var stream = Objects.requireNonNull(Anchors.class.getResourceAsStream("anchors/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers separated by blanks. */
    public static double[] numbers(String cell) {
        return cell.isBlank()
                ? new double[0]
                : Arrays.stream(cell.trim().split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
