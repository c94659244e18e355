package clinic.baton.waitlist;

import java.util.Locale;

/** How soon somebody should be seen, as the provider or a nurse said; the desk doesn't judge it. */
public enum WaitUrgency {
    /** When it suits. */
    ROUTINE,
    /** Within days. */
    SOON,
    /** As early as can be. */
    URGENT;

    /** As staff say it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
