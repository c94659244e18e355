package clinic.baton.postgres.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Archives the database files while the server writes to them. Pages torn by that are repaired from the log at restore.
 * What to leave out is told in PostgreSQL's manual, "Making a Base Backup Using the Low Level API".
 */
final class BaseCopy {
    private static final Set<String> EMPTY_FOLDERS = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private final TarArchiveOutputStream tar;
    private final Path home;
    private int files;

    BaseCopy(OutputStream out, Path home) {
        this.tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        this.home = home;
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    /** Everything but the control file, which has to come last, after the copy of all that it speaks of. */
    void files() throws IOException {
        Path cluster = home.resolve("cluster");
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                add(name(folder) + "/", new byte[0]);
                boolean empty = EMPTY_FOLDERS.contains(name(folder).replaceFirst("^cluster/", ""));
                return empty ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isWanted(file)) {
                    copy(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        copy(home.resolve("superuser.password"));
        copy(cluster.resolve("global/pg_control"));
    }

    /** Ends the archive with what the server says about the copy. */
    int finish(String backupLabel) throws IOException {
        add("cluster/backup_label", backupLabel.getBytes(StandardCharsets.UTF_8));
        tar.finish();
        return files;
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        return !LEFT_OUT.contains(name) && !name.startsWith("pgsql_tmp") && !file.endsWith("global/pg_control");
    }

    /** A file that grows meanwhile is copied to its first length, one that shrinks is filled up with zeros. */
    private void copy(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            long size = Files.size(file);
            begin(name(file), size);
            long left = size;
            byte[] buffer = new byte[Seal.CHUNK_BYTES];
            while (left > 0) {
                int wanted = (int) Math.min(buffer.length, left);
                int got = in.readNBytes(buffer, 0, wanted);
                java.util.Arrays.fill(buffer, got, wanted, (byte) 0);
                tar.write(buffer, 0, wanted);
                left -= wanted;
            }
            tar.closeArchiveEntry();
        } catch (NoSuchFileException e) {
            // Dropped since it was listed; the log drops it again at restore.
            return;
        }
    }

    private void add(String name, byte[] content) throws IOException {
        begin(name, content.length);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private void begin(String name, long size) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        files += entry.isDirectory() ? 0 : 1;
    }

    private String name(Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
