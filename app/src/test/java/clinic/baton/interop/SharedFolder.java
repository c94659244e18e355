package clinic.baton.interop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files that other systems wrote; tests over all of them are skipped where the folder isn't there. */
final class SharedFolder {
    private SharedFolder() {}

    /** The folder of files from other systems, kept beside the checkout; named by BATON_SHARED_DATA elsewhere. */
    static Path find() {
        String named = System.getProperty("BATON_SHARED_DATA", System.getenv("BATON_SHARED_DATA"));
        List<Path> places = new ArrayList<>();
        if (named != null) {
            places.add(Path.of(named));
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            places.add(up.resolve("shared").resolve("data"));
        }
        Path found = places.stream().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(
                found != null,
                "No shared data: set BATON_SHARED_DATA to the folder with synthea, hl7v2 and fhir-examples");
        return Objects.requireNonNull(found);
    }

    static List<ImportSource> files(String folder, String ending) throws IOException {
        List<ImportSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(find().resolve(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                sources.add(ImportSource.of(file));
            }
        }
        return sources;
    }
}
