package clinic.baton.postgres.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the server puts finished log segments beside its files, until they are sealed into the vault. Without the
 * directory the server keeps none, so making it is what turns continuous backup on.
 */
record LogSpool(Path directory) {
    /** The spool of the cluster whose files are in {@code home/cluster}. */
    static LogSpool of(Path home) {
        return new LogSpool(home.resolve("archive"));
    }

    /** Turns continuous backup on; the server's user, whose directory the cluster is, has to own the spool. */
    void open(Path home) throws IOException {
        if (Files.exists(directory)) {
            return;
        }
        Path fresh = Files.createTempDirectory(home, "archive-");
        if (Files.getFileStore(home).supportsFileAttributeView("unix")) {
            Files.setAttribute(fresh, "unix:uid", Files.getAttribute(home, "unix:uid"));
            Files.setAttribute(fresh, "unix:gid", Files.getAttribute(home, "unix:gid"));
        }
        Files.move(fresh, directory);
    }

    /** Seals all finished segments into the vault, oldest first. */
    int drainInto(Vault vault) throws IOException {
        if (Files.notExists(directory)) {
            return 0;
        }
        List<Path> finished;
        try (var files = Files.list(directory)) {
            finished = files.filter(file -> !file.toString().endsWith(".tmp"))
                    .sorted()
                    .toList();
        }
        for (Path segment : finished) {
            vault.seal("wal", segment.getFileName().toString(), out -> Files.copy(segment, out));
            Files.delete(segment);
        }
        return finished.size();
    }
}
