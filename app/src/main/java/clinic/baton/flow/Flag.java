package clinic.baton.flow;

import java.util.Arrays;
import java.util.Locale;

/** What somebody saw or heard about a patient during a visit. It ends with the visit. */
public enum Flag {
    /** Says, or taps, that they feel worse. */
    FEELS_WORSE("feels worse", true),
    /** Is in pain. */
    IN_PAIN("in pain", true),
    /** Is anxious. */
    ANXIOUS("anxious", false),
    /** Is upset or angry. */
    UPSET("upset", false),
    /** Seems confused. */
    CONFUSED("confused", false),
    /** Asks to be fetched: can't see, hear or follow the display. */
    FETCH("fetch them", false);

    private final String words;
    private final boolean bodily;

    Flag(String words, boolean bodily) {
        this.words = words;
        this.bodily = bodily;
    }

    /** As screens say it. */
    public String words() {
        return words;
    }

    /** Whether a nurse must look now. */
    public boolean bodily() {
        return bodily;
    }

    /** Its code: {@code feels-worse}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The flag of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Flag of(String code) {
        return Arrays.stream(values())
                .filter(flag -> flag.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No flag is coded " + code));
    }
}
