package clinic.baton.rehearsal;

import java.util.Locale;

/** What a rehearsed day is scored under, each from 0 to 100. */
public enum Heading {
    /** Red flags handed over in time, the right record opened, nobody forgotten. */
    SAFETY,
    /** Waits, beside what the same day could have had. */
    TIMELINESS,
    /** Told before they asked; promises made, kept and renewed. */
    COMMUNICATION,
    /** How people felt when they left, and distress that was seen and answered. */
    EMPATHY,
    /** Patients seen, and overtime. */
    PRODUCTIVITY;

    /** Its code: {@code safety}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
