package clinic.baton.delivery;

import java.util.Arrays;
import java.util.Locale;

/** How a message leaves. */
public enum Channel {
    /** A text message to a telephone. */
    TEXT,
    /** An e-mail. */
    EMAIL;

    /** As the database keeps it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As staff say it. */
    public String words() {
        return this == TEXT ? "text message" : "e-mail";
    }

    /**
     * The channel kept under a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Channel of(String code) {
        return Arrays.stream(values())
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No channel is called " + code));
    }
}
