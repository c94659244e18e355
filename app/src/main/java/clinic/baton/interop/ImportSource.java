package clinic.baton.interop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes to import that can be read more than once: an uploaded file, a file on disk. */
public interface ImportSource {

    /** The file's name as the user knows it. */
    String name();

    /** Its length in bytes, or -1 if unknown. */
    long sizeBytes();

    /**
     * A new stream from the first byte; the caller closes it.
     *
     * @throws IOException if the bytes can't be had
     */
    InputStream open() throws IOException;

    /** A file on disk under its own name. */
    static ImportSource of(Path file) throws IOException {
        return of(file, String.valueOf(file.getFileName()));
    }

    /** A file on disk that the user knows by another name. */
    static ImportSource of(Path file, String name) throws IOException {
        return new FileSource(file, name, Files.size(file));
    }
}
