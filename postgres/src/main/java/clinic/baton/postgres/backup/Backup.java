package clinic.baton.postgres.backup;

import clinic.baton.postgres.PostgresException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

/**
 * Backs up the embedded server of one data directory while it runs. One process at a time works on a vault.
 *
 * @param data  the data directory
 * @param vault where the backups go
 */
public record Backup(Path data, Vault vault) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Copies that are kept however old they are. */
    private static final int AT_LEAST = 2;

    /** Work on the vault that mustn't meet other such work. */
    @FunctionalInterface
    private interface Work<R> {
        R run() throws IOException, SQLException;
    }

    /**
     * Makes a copy of everything, checks it by reading it back, and turns on the continuous backup of the log.
     *
     * @param owner a connection with the superuser's rights, used by nobody else meanwhile
     * @throws PostgresException when the copy can't be read back as it was written, or segments of the log are missing
     */
    public Base copyAll(Connection owner, Instant now) throws IOException, SQLException {
        LogSpool.of(home()).open(home());
        return alone(() -> {
            String name = NAME.format(now);
            String first = text(owner, "select pg_walfile_name(pg_backup_start('baton', true))");
            Copied copied = vault.seal("base", name, out -> copy(owner, out));
            LogSpool.of(home()).drainInto(vault);
            Instant finished = Instant.parse(text(
                    owner,
                    "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
            Base base = new Base(name, finished, first, copied.lastWal(), copied.sha256(), copied.files());
            verify(base);
            vault.declare(base);
            return base;
        });
    }

    /** Brings the segments of the log that the server has finished into the vault; returns how many. */
    public int followLog() throws IOException, SQLException {
        return alone(() -> LogSpool.of(home()).drainInto(vault));
    }

    /** Deletes copies older than this, but not the newest ones, and the log that only deleted copies needed. */
    public void keep(Duration age, Instant now) throws IOException, SQLException {
        alone(() -> {
            List<Base> bases = vault.bases();
            List<Base> old = bases.subList(0, Math.max(0, bases.size() - AT_LEAST)).stream()
                    .filter(base -> base.finished().isBefore(now.minus(age)))
                    .toList();
            for (Base base : old) {
                vault.delete(base);
            }
            List<Base> left = vault.bases();
            if (!left.isEmpty()) {
                for (String log : vault.logs()) {
                    if (Segments.isBefore(log, left.getFirst().firstWal())) {
                        vault.deleteLog(log);
                    }
                }
            }
            return old.size();
        });
    }

    /**
     * Reads a copy back.
     *
     * @throws PostgresException when it isn't what was written
     */
    public void verify(Base base) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = vault.open("base", base.name());
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(base.sha256())) {
            throw new PostgresException("The backup " + base.name() + " can't be read back as it was written."
                    + "\nMaybe the disk that holds it is failing.");
        }
        List<String> there = vault.logs();
        for (String segment : Segments.between(base.firstWal(), base.lastWal())) {
            if (!there.contains(segment)) {
                throw new PostgresException("The backup " + base.name() + " lacks the log segment " + segment + ".");
            }
        }
    }

    private record Copied(String lastWal, String sha256, int files) {}

    private Copied copy(Connection owner, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        BaseCopy copy = new BaseCopy(new DigestOutputStream(out, digest), home());
        copy.files();
        try (var statement = owner.createStatement();
                ResultSet stopped =
                        statement.executeQuery("select pg_walfile_name(lsn), labelfile from pg_backup_stop(true)")) {
            stopped.next();
            int files = copy.finish(stopped.getString(2));
            return new Copied(stopped.getString(1), HexFormat.of().formatHex(digest.digest()), files);
        } catch (SQLException e) {
            throw new IOException("The server could not end the backup: " + e.getMessage(), e);
        }
    }

    private <R> R alone(Work<R> work) throws IOException, SQLException {
        Files.createDirectories(vault.directory());
        try (FileChannel channel = FileChannel.open(
                        vault.directory().resolve("vault.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The lock of " + vault.directory() + " was lost");
            }
            return work.run();
        }
    }

    private Path home() {
        return data.resolve("postgres");
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
