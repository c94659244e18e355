package clinic.baton.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The server's log file; a long one is put aside, one old one is kept. */
final class ServerLog {
    private static final long LONG_BYTES = 10_000_000;
    private static final int READ_AT_MOST_BYTES = 64 * 1024;

    private final Path file;
    private long mark;

    ServerLog(Path directory) {
        this.file = directory.resolve("postgres.log");
    }

    /** Remembers the present end, so that {@link #sinceMark} tells only of what comes. */
    ProcessBuilder.Redirect mark() throws IOException {
        if (Files.exists(file) && Files.size(file) > LONG_BYTES) {
            Files.move(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(file)) {
            Files.createFile(file);
            Directories.permit(file, "rw-------");
        }
        mark = Files.size(file);
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    String sinceMark() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(mark, log.length() - READ_AT_MOST_BYTES);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
