package clinic.baton.interop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Everything that a reader found in one source, for asking in tests. */
record Reading(List<Incoming> found) {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    static Reading of(ImportSource source) {
        return of(source, ReadingOptions.in(NEW_YORK));
    }

    static Reading of(ImportSource source, ReadingOptions options) {
        List<Incoming> found = new ArrayList<>();
        try {
            IncomingFiles.read(source, options, found::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Reading(found);
    }

    static Reading ofText(String text) {
        return of(text("typed", text, StandardCharsets.UTF_8));
    }

    static Reading ofResource(String path) {
        return of(resource(path));
    }

    static ImportSource text(String name, String text, Charset charset) {
        return bytes(name, text.getBytes(charset));
    }

    static ImportSource resource(String path) {
        try (InputStream in = Reading.class.getResourceAsStream("/peers/" + path)) {
            if (in == null) {
                throw new IllegalStateException("No test resource " + path);
            }
            return bytes(path, in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ImportSource bytes(String name, byte[] content) {
        return new ImportSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long sizeBytes() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    <T extends Incoming> List<T> all(Class<T> type) {
        return found.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Incoming> T only(Class<T> type) {
        List<T> all = all(type);
        if (all.size() != 1) {
            throw new AssertionError("Expected one " + type.getSimpleName() + " but found " + found);
        }
        return all.getFirst();
    }

    List<Problem> problems() {
        return all(Problem.class);
    }
}
