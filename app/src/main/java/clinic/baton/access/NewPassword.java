package clinic.baton.access;

import clinic.baton.kernel.Refusal;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a new password must be: 12 to 128 characters, and not one that lists of leaked passwords, words, names, dates or
 * keyboard patterns lead to quickly (zxcvbn's estimate, made here, without asking anybody).
 */
public final class NewPassword {
    /** Fewest characters. */
    public static final int LEAST = 12;
    /** Most characters. */
    public static final int MOST = 128;

    private static final int GOOD_ENOUGH = 3;
    private static final int JUDGED = 64;
    private static final Zxcvbn JUDGE = new Zxcvbn();

    private NewPassword() {}

    /**
     * What is wrong with a password, for the field {@code password}; empty when it will do.
     *
     * @param password as typed
     * @param about what others know about the person: name, address, practice
     */
    public static Optional<Refusal> wrong(String password, List<String> about) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(AccessRefusal.PASSWORD_SHORT.of(
                    "password", Map.of("length", Integer.toString(length), "least", Integer.toString(LEAST))));
        }
        if (length > MOST) {
            return Optional.of(AccessRefusal.PASSWORD_LONG.of(
                    "password", Map.of("length", Integer.toString(length), "most", Integer.toString(MOST))));
        }
        String judged = password.length() > JUDGED ? password.substring(0, JUDGED) : password;
        return JUDGE.measure(judged, known(about)).getScore() < GOOD_ENOUGH
                ? Optional.of(AccessRefusal.PASSWORD_GUESSABLE.of("password"))
                : Optional.empty();
    }

    /** Each thing known, an address's own part, and the words they are made of: whoever guesses tries those first. */
    private static List<String> known(List<String> about) {
        return about.stream()
                .flatMap(known -> Stream.of("$", "@", "[^\\p{L}\\p{N}]+").flatMap(by -> Arrays.stream(known.split(by))))
                .map(known -> known.toLowerCase(Locale.ROOT))
                .filter(known -> !known.isBlank())
                .distinct()
                .toList();
    }
}
