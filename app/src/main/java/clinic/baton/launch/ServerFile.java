package clinic.baton.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** {@code server.json} in the data directory: how commands find a running Baton. Only its user can read it. */
record ServerFile(Path file) {
    /**
     * A Baton that runs.
     *
     * @param pid      its process
     * @param url      where it serves
     * @param port     the same as a number
     * @param database what it works on
     */
    record Running(long pid, String url, int port, DatabaseAddress database) {}

    static ServerFile in(Path data) {
        return new ServerFile(data.resolve("server.json"));
    }

    void write(Running running) {
        try {
            Path fresh = file.resolveSibling("server.json.new");
            Files.deleteIfExists(fresh);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(fresh, JsonMapper.shared().writeValueAsBytes(running));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Baton that wrote the file, if it still lives. */
    Optional<Running> running() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            Running running = JsonMapper.shared().readValue(Files.readAllBytes(file), Running.class);
            return Optional.of(running)
                    .filter(found -> ProcessHandle.of(found.pid())
                            .filter(ProcessHandle::isAlive)
                            .isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
