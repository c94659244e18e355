package clinic.baton.alerts;

import clinic.baton.kernel.RefusalCode;

/** Why something can't be done about a red flag or somebody in distress. */
public enum AlertsRefusal implements RefusalCode {
    /** There is no such question. */
    NO_SUCH_QUESTION,
    /** There is no such flag here. */
    NO_SUCH_FLAG,
    /** It has ended. */
    FLAG_ENDED,
    /** Somebody has it. */
    FLAG_TAKEN,
    /** There is no such visit here. */
    NO_SUCH_VISIT,
    /** Where they are wasn't said. */
    PLACE_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** A measurement can't be. */
    VITALS_IMPOSSIBLE,
    /** Acuity goes with ESI or CTAS, 1 to 5. */
    ACUITY_WRONG,
    /** The re-check is out of range. */
    RECHECK_WRONG,
    /** Why it ends wasn't said. */
    REASON_MISSING,
    /** The person isn't handed over yet. */
    NOT_HANDED_OVER,
    /** The questions can't be read. */
    UNREADABLE,
    /** Somebody approved others meanwhile. */
    CHANGED_MEANWHILE,
    /** The day of review isn't in the two years ahead. */
    REVIEW_DATE
}
