package clinic.baton.engine.learn;

import clinic.baton.engine.Require;

/**
 * What is known of an appointment before its day.
 *
 * @param leadDays days from booking to appointment, at least 0
 * @param pastVisits how many earlier appointments the patient had, at least 0
 * @param pastMissed how many of these were missed, at most {@code pastVisits}
 * @param reminder the state of reminders: {@code none}, {@code sent}, {@code confirmed}, …
 */
public record BookedVisit(int leadDays, int pastVisits, int pastMissed, String reminder) {
    /** Checks the ranges. */
    public BookedVisit {
        Require.notNegative("leadDays", leadDays);
        Require.notNegative("pastMissed", pastMissed);
        Require.notNegative("pastVisits - pastMissed", pastVisits - pastMissed);
    }
}
