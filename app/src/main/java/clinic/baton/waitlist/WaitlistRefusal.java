package clinic.baton.waitlist;

import clinic.baton.kernel.RefusalCode;

/** Why the waitlist says no. */
public enum WaitlistRefusal implements RefusalCode {
    /** There is no such patient. */
    NO_SUCH_PATIENT,
    /** There is no such kind of visit. */
    NO_SUCH_VISIT_TYPE,
    /** There is no such provider. */
    NO_SUCH_PROVIDER,
    /** The visit to be replaced isn't this patient's or isn't ahead. */
    NOTHING_TO_REPLACE,
    /** The last date is before the first, or over. */
    BAD_DATES,
    /** Not hours of a weekday. */
    BAD_WINDOW,
    /** Out of range. */
    BAD_NOTICE,
    /** They wait for this kind of visit already. */
    WAITS_ALREADY,
    /** The entry is over. */
    NOT_WAITING,
    /** There is no such offer. */
    NO_SUCH_OFFER,
    /** The offer was taken before. */
    OFFER_TAKEN,
    /** Too late, or passed on. */
    OFFER_OVER,
    /** Weights are 0 to 100, not all 0; answers take 5 to 1440 minutes. */
    BAD_WEIGHTS
}
