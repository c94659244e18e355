package clinic.baton.acceptance.shots;

import clinic.baton.acceptance.RunningBaton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses at which the application answers a GET, from the table that its own tests hold complete. */
final class Routes {
    private static final Path TABLE = RunningBaton.HOME.resolve("app/src/test/resources/access/routes.csv");

    private Routes() {}

    static Set<String> read() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.startsWith("GET,"))
                    .map(line -> line.split(",", -1)[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
