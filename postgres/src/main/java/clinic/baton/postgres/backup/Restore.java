package clinic.baton.postgres.backup;

import clinic.baton.postgres.PostgresException;
import clinic.baton.postgres.Recovery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Brings a backup back into a new data directory. */
public record Restore(Vault vault) {
    /**
     * Restores to a moment, or to the last commit that the vault holds.
     *
     * @return the copy that it started from
     * @throws PostgresException when the directory is in use, no copy is old enough, or the log doesn't reach the moment
     */
    public Base into(Path data, Optional<Instant> moment) throws IOException {
        Base base = vault.bases().stream()
                .filter(one -> moment.isEmpty() || !one.finished().isAfter(moment.get()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new PostgresException("No backup in " + vault.directory() + " is "
                        + moment.map(at -> "as old as " + at).orElse("whole") + "."));
        try (Recovery recovery = Recovery.in(data)) {
            unpack(base, recovery.home());
            List<String> logs = vault.logs();
            for (String log : logs) {
                if (log.endsWith(".history") || !Segments.isBefore(log, base.firstWal())) {
                    try (InputStream in = vault.open("wal", log)) {
                        Files.copy(in, recovery.logs().resolve(log));
                    }
                }
            }
            recovery.run(moment);
        }
        return base;
    }

    private void unpack(Base base, Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(vault.open("base", base.name()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = home.resolve(entry.getName()).normalize();
                if (!path.startsWith(home)) {
                    throw new IOException("The backup names a file outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.copy(tar, path);
                }
            }
        }
    }
}
