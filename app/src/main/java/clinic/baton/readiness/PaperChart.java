package clinic.baton.readiness;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient's chart on paper.
 *
 * @param number what its label says
 * @param patient whose
 * @param shelf where it stands when nobody has it
 * @param outTo who has it or where it lies; null on its shelf
 * @param since since when it is where it is, in the practice's time
 */
public record PaperChart(
        int number, UUID patient, String shelf, @Nullable String outTo, Instant since) {
    private static final int DIGITS = 9;

    /** What its bar-code says: {@code C000123}. */
    public String code() {
        return String.format(Locale.ROOT, "C%06d", number);
    }

    /** The number of a code as a scanner or a hand types it. */
    public static Optional<Integer> number(String code) {
        String digits = code.strip().replaceFirst("^[Cc]", "");
        return digits.matches("[0-9]{1," + DIGITS + "}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
