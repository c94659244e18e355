package clinic.baton.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The link of a chain: SHA-256 over the link before and the fields, separated by the unit separator (0x1f). */
final class Hash {
    private Hash() {}

    static byte[] link(byte[] before, @Nullable Object... fields) {
        String text = Arrays.stream(fields).map(Hash::text).collect(Collectors.joining("\u001f"));
        MessageDigest hash = sha256();
        hash.update(before);
        return hash.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable Object field) {
        return field instanceof Instant instant
                ? Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant))
                : Objects.toString(field, "-");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
