package clinic.baton.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random tokens for links and codes, and the hashes under which alone they are kept. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int CODE_LETTERS = 26;
    private static final int GROUP = 5;
    private static final int PAIRING_LETTERS = 8;
    private static final int TOKEN_BYTES = 24;

    private Secrets() {}

    /** A token of 192 bits for a link. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code of 130 bits to copy by hand: groups of letters and digits that aren't mistaken for one another. */
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LETTERS; i++) {
            if (i > 0 && i % GROUP == 0 && i < CODE_LETTERS - 1) {
                code.append('-');
            }
            code.append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
        }
        return code.toString();
    }

    /** A code of 40 bits that works for minutes, to copy from one screen to another: {@code 7KQ4-9MXA}. */
    public static String pairingCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < PAIRING_LETTERS; i++) {
            if (i == PAIRING_LETTERS / 2) {
                code.append('-');
            }
            code.append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
        }
        return code.toString();
    }

    /** A code as it was meant: without dashes and blanks, O for zero, I and L for one. */
    public static String asMeant(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** SHA-256, which suffices for secrets of 128 random bits and more. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
