package clinic.baton.launch;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads {@code --database-url}: {@code jdbc:postgresql://host:port/name?user=…&password=…} or {@code
 * postgresql://user:password@host:port/name}. Credentials may stand in {@code BATON_DATABASE_USER} and {@code
 * BATON_DATABASE_PASSWORD} instead, where other users of the machine don't see them.
 */
final class ExternalDatabase {
    private static final Map<String, String> LIMITS =
            Map.of("connectTimeout", "5", "loginTimeout", "30", "cancelSignalTimeout", "5", "tcpKeepAlive", "true");

    private ExternalDatabase() {}

    static DatabaseAddress parse(String given, Map<String, String> environment) {
        URI uri = uri(given);
        Map<String, String> query = query(uri);
        String[] login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        String user = first(environment.get("BATON_DATABASE_USER"), query.remove("user"), decoded(login[0]));
        String password = first(
                environment.get("BATON_DATABASE_PASSWORD"),
                query.remove("password"),
                login.length > 1 ? decoded(login[1]) : "");
        if (user.isEmpty() || password.isEmpty()) {
            throw new CannotStart("--database-url names no user and password. Maybe set BATON_DATABASE_USER and"
                    + " BATON_DATABASE_PASSWORD.");
        }
        LIMITS.forEach(query::putIfAbsent);
        String address = "jdbc:postgresql://" + uri.getHost() + ":" + (uri.getPort() < 0 ? 5432 : uri.getPort())
                + uri.getRawPath() + "?"
                + query.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return new DatabaseAddress(address, user, password);
    }

    private static URI uri(String given) {
        try {
            URI uri = URI.create(given.startsWith("jdbc:") ? given.substring("jdbc:".length()) : given);
            boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (known && uri.getHost() != null && uri.getRawPath().length() > 1) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new CannotStart(shape());
        }
        throw new CannotStart(shape());
    }

    private static String shape() {
        return "--database-url can't be read. It looks like jdbc:postgresql://host:5432/name, with the user and password"
                + " in BATON_DATABASE_USER and BATON_DATABASE_PASSWORD.";
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = uri.getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String first(@org.jspecify.annotations.Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isEmpty()) {
                return candidate;
            }
        }
        return "";
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
