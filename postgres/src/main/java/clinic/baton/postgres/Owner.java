package clinic.baton.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a data directory for one process. The lock is the operating system's and ends with the process, however that
 * ends; the process number in the file is only there to be told to others.
 */
final class Owner implements AutoCloseable {
    private static final String NAME = "baton.lock";

    /**
     * Directories held by this process. Needed because closing any second channel on the file would drop the lock
     * that the first one holds (POSIX record locks belong to the process).
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private Owner(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the directory.
     *
     * @throws PostgresException naming the process that holds it
     */
    static Owner of(Path directory) throws IOException {
        Path real = directory.toRealPath();
        if (!HELD_HERE.add(real)) {
            throw held(real, Long.toString(ProcessHandle.current().pid()));
        }
        boolean taken = false;
        try {
            Owner owner = new Owner(real, lock(real));
            taken = true;
            return owner;
        } finally {
            if (!taken) {
                HELD_HERE.remove(real);
            }
        }
    }

    /** Whether some process, this one included, holds the directory. */
    static boolean isHeld(Path directory) throws IOException {
        try (Owner free = of(directory)) {
            return !free.channel.isOpen();
        } catch (PostgresException e) {
            return true;
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw held(directory, Files.readString(file).strip());
        }
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(pid));
        return channel;
    }

    private static PostgresException held(Path directory, String pid) {
        return new PostgresException("Baton already runs on " + directory + " (process "
                + (pid.isEmpty() ? "unknown" : pid) + "). Stop it first, or choose another directory with --data.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(directory);
    }
}
