package clinic.baton.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the unpacked programs live: shared by all data directories, outside root's home. */
final class Cache {
    private Cache() {}

    /** {@code BATON_CACHE}, else the system's cache for root, else the user's. */
    static Path directory() {
        String chosen = setting("baton.cache", "BATON_CACHE");
        return chosen != null ? Path.of(chosen).toAbsolutePath() : usual(Platform.current());
    }

    private static Path usual(Platform platform) {
        Path home = Path.of(System.getProperty("user.home", "."));
        String local = System.getenv("LOCALAPPDATA");
        if (platform.isWindows() && local != null) {
            return Path.of(local, "baton", "cache");
        }
        if (platform.system().equals("darwin")) {
            return home.resolve("Library/Caches/baton");
        }
        Path system = Path.of("/var/cache");
        if (RunAs.isRoot() && Files.isWritable(system)) {
            return system.resolve("baton");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return (xdg != null && !xdg.isBlank() ? Path.of(xdg) : home.resolve(".cache")).resolve("baton");
    }

    private static @Nullable String setting(String property, String variable) {
        String value = System.getProperty(property);
        return value != null ? value : System.getenv(variable);
    }
}
