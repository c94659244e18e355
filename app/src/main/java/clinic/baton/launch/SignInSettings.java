package clinic.baton.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How people reach and prove themselves to a Baton that is more than one machine's: HTTPS cookies, the OpenID provider. */
final class SignInSettings {
    private SignInSettings() {}

    static Map<String, Object> of(Options options, Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        boolean https = options.value("tls-cert").isPresent()
                || options.value("public-url")
                        .filter(url -> url.startsWith("https:"))
                        .isPresent();
        if (https) {
            settings.put("server.servlet.session.cookie.secure", true);
            settings.put("server.servlet.session.cookie.name", "__Host-baton");
        }
        put(settings, "issuer", options.value("oidc-issuer"), environment.get("BATON_OIDC_ISSUER"));
        put(settings, "client", options.value("oidc-client"), environment.get("BATON_OIDC_CLIENT"));
        put(settings, "name", options.value("oidc-name"), environment.get("BATON_OIDC_NAME"));
        put(
                settings,
                "secret",
                options.value("oidc-secret-file").map(SignInSettings::read),
                environment.get("BATON_OIDC_SECRET"));
        return settings;
    }

    private static void put(
            Map<String, Object> settings,
            String name,
            Optional<String> option,
            @org.jspecify.annotations.Nullable String environment) {
        String value = option.orElse(environment);
        if (value != null && !value.isBlank()) {
            settings.put("baton.oidc." + name, value.strip());
        }
    }

    /** A secret stands in a file or the environment, never among the words of a command, which every process can read. */
    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotStart("--oidc-secret-file " + file + " can't be read: " + e.getMessage());
        }
    }
}
