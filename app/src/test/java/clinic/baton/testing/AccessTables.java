package clinic.baton.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of who may do what, kept beside the tests for people to read: {@code access/routes.csv} and its neighbours. */
public final class AccessTables {
    private AccessTables() {}

    /** What each route needs, by {@code "GET /p/{practice}/schedule"}. */
    public static SortedMap<String, String> routes() {
        SortedMap<String, String> table = new TreeMap<>();
        rows("routes.csv").forEach(row -> table.put(row.get(0) + " " + row.get(1), row.get(2)));
        return table;
    }

    /** The permission each command needs, by {@code "schedule.Book"}. */
    public static SortedMap<String, String> commands() {
        SortedMap<String, String> table = new TreeMap<>();
        rows("commands.csv").forEach(row -> table.put(row.get(0), row.get(1)));
        return table;
    }

    /** The roles that have a permission, as words with blanks between, by permission. */
    public static SortedMap<String, String> permissions() {
        SortedMap<String, String> table = new TreeMap<>();
        rows("permissions.csv").forEach(row -> table.put(row.get(0), row.size() > 1 ? row.get(1) : ""));
        return table;
    }

    /** A route's address: of a part that is one of several words, {@code {section:rooms|sites}}, the first. */
    public static String address(String route) {
        return route.substring(route.indexOf(' ') + 1).replaceAll("\\{\\w+:([^|}]+)[^}]*}", "$1");
    }

    private static Stream<List<String>> rows(String file) {
        try (InputStream in = AccessTables.class.getResourceAsStream("/access/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(",")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
