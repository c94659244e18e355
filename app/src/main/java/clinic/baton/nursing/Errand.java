package clinic.baton.nursing;

import java.util.Locale;

/** What a provider asks of a nurse. */
public enum Errand {
    /** Come to me. */
    NURSE("needs a nurse"),
    /** Bring the next patient. */
    NEXT("asks for the next patient");

    private final String words;

    Errand(String words) {
        this.words = words;
    }

    /** What the provider does: {@code needs a nurse}. */
    public String words() {
        return words;
    }

    /** Its code: {@code next}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The errand of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Errand of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
