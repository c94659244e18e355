package clinic.baton.postgres;

import java.security.SecureRandom;
import java.util.Base64;

/** Generated secrets. */
final class Passwords {
    private static final int BYTES = 24;

    private Passwords() {}

    /** 192 random bits in letters, digits, {@code -} and {@code _}. */
    static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
