package clinic.baton.postgres.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A directory of backups, best on another disk: {@code base} holds copies of the database files, {@code wal} the log
 * since. All is compressed, then encrypted; a file appears under its name only when it is whole and on the disk.
 */
public record Vault(Path directory, BackupKey key) {
    private static final String SEALED = ".sealed";
    private static final String ABOUT = ".properties";

    /** Fills a file. */
    @FunctionalInterface
    interface Filling<R> {
        R fill(OutputStream out) throws IOException;
    }

    /** The copies there are, oldest first. */
    public List<Base> bases() throws IOException {
        List<Base> bases = new ArrayList<>();
        for (String name : names("base", ABOUT)) {
            bases.add(Base.read(name, directory.resolve("base").resolve(name + ABOUT)));
        }
        bases.sort(Comparator.comparing(Base::finished));
        return bases;
    }

    /** Names of the log files there are, in order. */
    public List<String> logs() throws IOException {
        return names("wal", SEALED).stream().sorted().toList();
    }

    <R> R seal(String kind, String name, Filling<R> filling) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(kind));
        Path fresh = folder.resolve(name + ".new");
        R result;
        try (OutputStream out =
                new GZIPOutputStream(new SealedOutput(Files.newOutputStream(fresh), key), Seal.CHUNK_BYTES)) {
            result = filling.fill(out);
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                fresh,
                folder.resolve(name + SEALED),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return result;
    }

    InputStream open(String kind, String name) throws IOException {
        Path file = directory.resolve(kind).resolve(name + SEALED);
        return new GZIPInputStream(new SealedInput(Files.newInputStream(file), key), Seal.CHUNK_BYTES);
    }

    /** Makes the copy one to restore from; what isn't declared doesn't count. */
    void declare(Base base) throws IOException {
        Path folder = directory.resolve("base");
        Path fresh = folder.resolve(base.name() + ".new");
        base.write(fresh);
        Files.move(fresh, folder.resolve(base.name() + ABOUT), StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Base base) throws IOException {
        Files.deleteIfExists(directory.resolve("base").resolve(base.name() + ABOUT));
        Files.deleteIfExists(directory.resolve("base").resolve(base.name() + SEALED));
    }

    void deleteLog(String name) throws IOException {
        Files.deleteIfExists(directory.resolve("wal").resolve(name + SEALED));
    }

    private List<String> names(String kind, String ending) throws IOException {
        Path folder = directory.resolve(kind);
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
