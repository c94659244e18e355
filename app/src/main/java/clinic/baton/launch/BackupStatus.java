package clinic.baton.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * How the backups of a data directory do, for the status page.
 *
 * @param on      whether there are backups at all
 * @param lastRound when the log was last brought into the vault, or nothing
 * @param lastCopy when the last whole copy was made and read back, or nothing
 * @param trouble why the last round failed, or nothing when it didn't
 */
public record BackupStatus(
        boolean on, Optional<Instant> lastRound, Optional<Instant> lastCopy, Optional<String> trouble) {
    private static final String NAME = "backup-status.properties";

    /** Reads what the running Baton last noted. */
    public static BackupStatus of(Path data) {
        try {
            Properties noted = noted(data);
            return new BackupStatus(
                    BackupPlan.of(data).isPresent(),
                    Optional.ofNullable(noted.getProperty("lastRound")).map(Instant::parse),
                    Optional.ofNullable(noted.getProperty("lastCopy")).map(Instant::parse),
                    Optional.ofNullable(noted.getProperty("trouble")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fine(Path data, Instant now, Instant lastCopy) {
        Properties noted = new Properties();
        noted.setProperty("lastRound", now.toString());
        noted.setProperty("lastCopy", lastCopy.toString());
        note(data, noted);
    }

    static void failed(Path data, String trouble) {
        try {
            Properties noted = noted(data);
            noted.setProperty("trouble", trouble);
            note(data, noted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties noted(Path data) throws IOException {
        Properties noted = new Properties();
        Path file = data.resolve(NAME);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                noted.load(reader);
            }
        }
        return noted;
    }

    private static void note(Path data, Properties noted) {
        try (Writer writer = Files.newBufferedWriter(data.resolve(NAME))) {
            noted.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
