package clinic.baton.web;

import java.util.Locale;

/** How much something matters. Always shown with a word beside it, never by colour alone. */
public enum Tone {
    /** Only information, no judgement. */
    PLAIN,
    /** Worth knowing: a need, a place, a state of work. */
    INFO,
    /** As it should be. */
    CALM,
    /** Slipping: somebody should look. */
    WATCH,
    /** Somebody must act now. */
    ALARM;

    /** The value of the {@code data-tone} attribute in the markup. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
