package clinic.baton.protocols;

import clinic.baton.kernel.RefusalCode;

/** Why something can't be done with a protocol. */
public enum ProtocolRefusal implements RefusalCode {
    /** There is no such protocol. */
    NO_SUCH_PROTOCOL,
    /** There is no such run here. */
    NO_SUCH_RUN,
    /** It is over. */
    OVER,
    /** It still runs. */
    STILL_RUNNING,
    /** The protocol has no such role, step or timer. */
    NOTHING_SUCH,
    /** Somebody has the role. */
    ROLE_TAKEN,
    /** The role is for clinical staff. */
    ROLE_IS_CLINICAL,
    /** There is no such room. */
    NO_SUCH_ROOM,
    /** Nothing was written. */
    WORDS_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** The words of a protocol can't be read. */
    UNREADABLE,
    /** Somebody approved other words meanwhile. */
    CHANGED_MEANWHILE,
    /** The day of review isn't in the two years ahead. */
    REVIEW_DATE
}
