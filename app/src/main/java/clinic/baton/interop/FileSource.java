package clinic.baton.interop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

record FileSource(Path file, String name, long sizeBytes) implements ImportSource {

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
