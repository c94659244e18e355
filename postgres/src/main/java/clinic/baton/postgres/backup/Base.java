package clinic.baton.postgres.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;

/**
 * A copy of all database files that, with the log written meanwhile and after, can be brought to any later moment.
 *
 * @param name     file name without ending
 * @param finished from this moment on a restore can start from it
 * @param firstWal first log segment that it needs
 * @param lastWal  last log segment that it needs to be whole
 * @param sha256   of the unencrypted archive, in hexadecimal digits
 * @param files    how many it holds
 */
public record Base(String name, Instant finished, String firstWal, String lastWal, String sha256, int files) {
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("finished", finished.toString());
        properties.setProperty("firstWal", firstWal);
        properties.setProperty("lastWal", lastWal);
        properties.setProperty("sha256", sha256);
        properties.setProperty("files", Integer.toString(files));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    static Base read(String name, Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Base(
                name,
                Instant.parse(value(properties, "finished")),
                value(properties, "firstWal"),
                value(properties, "lastWal"),
                value(properties, "sha256"),
                Integer.parseInt(value(properties, "files")));
    }

    private static String value(Properties properties, String name) {
        return Objects.requireNonNull(properties.getProperty(name), name);
    }
}
