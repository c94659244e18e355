package clinic.baton.protocols;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The protocols that come with Baton, one file each. Nobody has approved them: screens call them samples. */
public final class Samples {
    /** Their codes, the gravest first. */
    public static final List<String> CODES = List.of(
            "medical-emergency",
            "anaphylaxis",
            "seizure",
            "suicidal-thoughts",
            "violent-person",
            "missing-child",
            "fire",
            "evacuation",
            "hard-news",
            "death",
            "system-down");

    private static final Map<String, Edition> ALL =
            CODES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Samples::read));

    private Samples() {}

    /** The sample of a code. */
    public static Edition of(String code) {
        return Objects.requireNonNull(ALL.get(code), code);
    }

    private static Edition read(String code) {
        String body = body("/protocols/" + code + ".txt");
        ProtocolText.Read read = ProtocolText.of(code, body);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(code + ": " + read.problems() + " Maybe the file was changed?");
        }
        return new Edition(read.protocol(), body, 0, null);
    }

    private static String body(String path) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
