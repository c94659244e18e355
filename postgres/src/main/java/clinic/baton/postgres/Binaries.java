package clinic.baton.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/**
 * The server programs, unpacked once a version into a cache that all users of this machine's Baton may read. Two
 * processes may unpack at once: a lock lets one work, and a rename shows the result only when it is whole.
 */
record Binaries(Path home, Platform platform) {
    private static final String VERSION = version();
    private static final Object ONE_AT_A_TIME = new Object();

    /** The PostgreSQL major version that is packaged, for example 18. */
    static int major() {
        return Integer.parseInt(VERSION.substring(0, VERSION.indexOf('.')));
    }

    static Binaries in(Path cache) {
        Platform platform = Platform.current();
        Path home = cache.resolve("postgres-" + VERSION + "-" + platform.system() + "-" + platform.processor());
        try {
            if (!Manifest.holds(home)) {
                unpackAlone(cache, home, platform);
            }
        } catch (IOException e) {
            throw new PostgresException(
                    "PostgreSQL's programs could not be unpacked to " + cache + ": " + e
                            + "\nMaybe the disk is full or the directory isn't writable; BATON_CACHE names another.",
                    e);
        }
        return new Binaries(home, platform);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(platform.executable(name));
    }

    private static void unpackAlone(Path cache, Path home, Platform platform) throws IOException {
        Files.createDirectories(cache);
        synchronized (ONE_AT_A_TIME) {
            try (var channel = FileChannel.open(
                            cache.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Manifest.holds(home)) {
                    unpack(cache, home, platform);
                }
            }
        }
    }

    private static void unpack(Path cache, Path home, Platform platform) throws IOException {
        for (Path leftover : Directories.startingWith(cache, "unpacking-")) {
            Directories.delete(leftover);
        }
        Path fresh = cache.resolve("unpacking-" + UUID.randomUUID());
        try (InputStream archive = Binaries.class.getResourceAsStream("/" + platform.archive())) {
            if (archive == null) {
                throw new PostgresException("No PostgreSQL is packaged for " + platform.system() + " on "
                        + platform.processor() + ".\nMaybe use a server of your own: --database-url.");
            }
            Tarball.unpack(archive, fresh);
        }
        Manifest.write(fresh);
        Directories.delete(home);
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        Directories.sync(cache);
    }

    private static String version() {
        try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "binaries.properties is missing from the jar"));
            return Objects.requireNonNull(properties.getProperty("version"), "version in binaries.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
