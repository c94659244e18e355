package clinic.baton.waitlist;

import java.util.Arrays;
import java.util.Locale;

/** How soon somebody should be seen, as the provider or a nurse said; the desk doesn't judge it. */
public enum WaitUrgency {
    /** When it suits. */
    ROUTINE(0),
    /** Within days. */
    SOON(1),
    /** As early as can be. */
    URGENT(2);

    private final int level;

    WaitUrgency(int level) {
        this.level = level;
    }

    /** 0 to 2; more is sooner. */
    public int level() {
        return level;
    }

    /** The urgency of a level, 0 to 2. */
    public static WaitUrgency of(int level) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No urgency is " + level));
    }

    /** As staff say it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
