package clinic.baton.schedule;

import java.util.Arrays;
import java.util.Locale;

/** Why time is kept back. */
public enum HoldKind {
    /** For people who call today. */
    SAME_DAY,
    /** For emergencies. */
    EMERGENCY,
    /** The provider rests or eats. */
    BREAK,
    /** The provider does something else. */
    BLOCKED,
    /** Offered to somebody who has not answered yet. */
    OFFER;

    /** As staff say it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a visit may be put in its place without releasing it first. */
    public boolean bookable() {
        return switch (this) {
            case SAME_DAY, EMERGENCY -> true;
            case BREAK, BLOCKED, OFFER -> false;
        };
    }

    /** As the database keeps it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind kept under a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static HoldKind of(String code) {
        return Arrays.stream(values())
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No hold is of kind " + code));
    }
}
