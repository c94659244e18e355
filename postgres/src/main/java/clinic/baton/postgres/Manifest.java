package clinic.baton.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The list of unpacked files with their sizes, which shows that none was lost to a power cut or a cleaner of caches. */
final class Manifest {
    private static final String NAME = "manifest.txt";

    private Manifest() {}

    static void write(Path home) throws IOException {
        List<String> lines;
        try (var paths = Files.walk(home)) {
            lines = paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> size(path) + " " + home.relativize(path))
                    .toList();
        }
        Path manifest = home.resolve(NAME);
        Files.write(manifest, lines);
        try (FileChannel channel = FileChannel.open(manifest, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Whether every file of the list is there in its size. */
    static boolean holds(Path home) throws IOException {
        Path manifest = home.resolve(NAME);
        if (!Files.exists(manifest)) {
            return false;
        }
        List<String> lines = Files.readAllLines(manifest);
        return !lines.isEmpty() && lines.stream().allMatch(line -> holds(home, line));
    }

    private static boolean holds(Path home, String line) {
        int space = line.indexOf(' ');
        return space > 0 && size(home.resolve(line.substring(space + 1))) == Long.parseLong(line.substring(0, space));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return -1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
