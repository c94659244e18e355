package clinic.baton.launch;

import clinic.baton.postgres.backup.Backup;
import clinic.baton.postgres.backup.BackupKey;
import clinic.baton.postgres.backup.Vault;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the backups of a data directory go. Remembered from the first {@code ./baton backup}, so that a running Baton
 * goes on by itself.
 *
 * @param to   the directory of the backups
 * @param key  the file of the key that seals them
 * @param keep how long copies are kept
 */
record BackupPlan(Path to, Path key, Duration keep) {
    private static final String NAME = "backup.properties";
    private static final Duration USUAL = Duration.ofDays(14);

    /** The plan of this data directory, if backups are on. */
    static Optional<BackupPlan> of(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        BackupPlan usual = usual(data);
        return Optional.of(new BackupPlan(
                Path.of(properties.getProperty("to", usual.to().toString())),
                Path.of(properties.getProperty("key", usual.key().toString())),
                Duration.parse(properties.getProperty("keep", USUAL.toString()))));
    }

    /** Beside the data, with the key among the user's settings: better than nothing, though on the same disk. */
    static BackupPlan usual(Path data) {
        return new BackupPlan(data.resolveSibling(data.getFileName() + "-backups"), usualKey(), USUAL);
    }

    private static Path usualKey() {
        return System.getProperty("user.name", "").equals("root")
                ? Path.of("/etc/baton/backup.key")
                : Path.of(System.getProperty("user.home", "."), ".config", "baton", "backup.key");
    }

    void remember(Path data) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("to", to.toString());
        properties.setProperty("key", key.toString());
        properties.setProperty("keep", keep.toString());
        try (Writer writer = Files.newBufferedWriter(data.resolve(NAME))) {
            properties.store(writer, null);
        }
    }

    /** Refuses a key that would be lost, or found, together with what it opens. */
    void requireKeyApart(Path data) {
        if (key.startsWith(data) || key.startsWith(to)) {
            throw new CannotStart(
                    "The key " + key + " lies with the data or the backups. Keep it elsewhere: --key FILE.");
        }
    }

    Backup backup(Path data) throws IOException {
        return new Backup(data, new Vault(to, BackupKey.readOrMake(key)));
    }
}
