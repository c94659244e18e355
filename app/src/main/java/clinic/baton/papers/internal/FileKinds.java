package clinic.baton.papers.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a file is, by its first bytes: names lie. */
final class FileKinds {
    private static final Map<String, byte[]> FIRST = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
            "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    private FileKinds() {}

    static Optional<String> of(byte[] file) {
        return FIRST.entrySet().stream()
                .filter(one -> file.length >= one.getValue().length
                        && Arrays.equals(file, 0, one.getValue().length, one.getValue(), 0, one.getValue().length))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
