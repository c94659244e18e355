package clinic.baton.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed after the command: {@code --name value} or {@code --name=value} for the options all commands share,
 * the rest as it stood.
 *
 * @param shared values by option name, without dashes
 * @param rest   everything else, in order
 */
record Options(Map<String, String> shared, List<String> rest) {
    private static final List<String> SHARED = List.of("data", "database-url");
    private static final List<String> FOR_RUN = List.of(
            "port",
            "public-url",
            "tls-cert",
            "tls-key",
            "address",
            "oidc-issuer",
            "oidc-client",
            "oidc-secret-file",
            "oidc-name");

    Options {
        shared = Map.copyOf(shared);
        rest = List.copyOf(rest);
    }

    static Options forRun(String... words) {
        List<String> names = new ArrayList<>(SHARED);
        names.addAll(FOR_RUN);
        return of(names, List.of(words));
    }

    static Options forCommand(String... words) {
        return parse(SHARED, words);
    }

    /**
     * A command's own options.
     *
     * @throws CannotStart at anything else
     */
    static Options of(List<String> names, List<String> words) {
        Options options = parse(names, words.toArray(String[]::new));
        if (!options.rest().isEmpty()) {
            throw new CannotStart("'" + options.rest().getFirst() + "' isn't understood here. There are: "
                    + String.join(", ", names.stream().map(name -> "--" + name).toList()) + ".");
        }
        return options;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(shared.get(name));
    }

    int port() {
        String text = value("port").orElse("8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new CannotStart("--port " + text + " is no port. Maybe 8080, or 0 for any free one.");
        }
        return Integer.parseInt(text);
    }

    /** {@code --data}, else {@code BATON_DATA}, else the usual place of this user. */
    Path data() {
        return value("data")
                .or(() -> Optional.ofNullable(System.getenv("BATON_DATA")))
                .map(Path::of)
                .orElseGet(Options::usualData)
                .toAbsolutePath()
                .normalize();
    }

    private static Path usualData() {
        if (System.getProperty("user.name", "").equals("root")) {
            return Path.of("/var/lib/baton");
        }
        String home = System.getProperty("user.home", ".");
        return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(directory -> !directory.isBlank())
                .map(Path::of)
                .orElse(Path.of(home, ".local", "share"))
                .resolve("baton");
    }

    private static Options parse(List<String> names, String... words) {
        Map<String, String> shared = new HashMap<>();
        List<String> rest = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(Arrays.asList(words));
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            int equals = word.indexOf('=');
            String name = word.startsWith("--") ? word.substring(2, equals < 0 ? word.length() : equals) : "";
            if (!names.contains(name)) {
                rest.add(word);
            } else if (equals >= 0) {
                shared.put(name, word.substring(equals + 1));
            } else if (left.isEmpty()) {
                throw new CannotStart("--" + name + " wants a value.");
            } else {
                shared.put(name, left.removeFirst());
            }
        }
        return new Options(shared, rest);
    }
}
