package clinic.baton.rehearsal;

import clinic.baton.kernel.RefusalCode;

/** Why something can't be done in a rehearsal. */
public enum RehearsalRefusal implements RefusalCode {
    /** Real people are treated in this practice. */
    NOT_A_REHEARSAL,
    /** One has begun here already. */
    BEGUN_ALREADY,
    /** None has begun here, or it is over. */
    NOT_RUNNING,
    /** There is no such moment. */
    UNKNOWN_MOMENT,
    /** It has been answered, or has passed. */
    MOMENT_OVER,
    /** The moment offers no such choice. */
    UNKNOWN_CHOICE
}
