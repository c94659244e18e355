package clinic.baton.reminders;

import clinic.baton.kernel.RefusalCode;

/** Why reminders, recalls and policies say no. */
public enum RemindersRefusal implements RefusalCode {
    /** Not a length before a visit. */
    BAD_STEP,
    /** More than five. */
    TOO_MANY_STEPS,
    /** There is no such appointment. */
    NO_SUCH_VISIT,
    /** It isn't ahead any more. */
    NOT_AHEAD,
    /** It has another time by now. */
    OTHER_TIME,
    /** There is no such patient. */
    NO_SUCH_PATIENT,
    /** There is no such kind of visit. */
    NO_SUCH_VISIT_TYPE,
    /** There is no such provider. */
    NO_SUCH_PROVIDER,
    /** A window ends before it begins, or lies in the past. */
    BAD_WINDOW,
    /** The recall is over. */
    NOT_OPEN,
    /** Minutes out of range. */
    BAD_MINUTES,
    /** A few words are needed. */
    OUTCOME_MISSING
}
