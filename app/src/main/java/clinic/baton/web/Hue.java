package clinic.baton.web;

import java.util.Locale;

/** The colour family that a visit type is drawn in; the type's short name stands beside it. */
public enum Hue {
    /** Green-blue: routine visits. */
    TEAL,
    /** Long visits, physicals. */
    BLUE,
    /** Procedures. */
    VIOLET,
    /** Same-day and acute visits. */
    AMBER,
    /** Visits that need particular care. */
    ROSE,
    /** Laboratory, nurse and group visits. */
    MOSS,
    /** Everything else. */
    INK;

    /** The value of the {@code data-hue} attribute in the markup. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
