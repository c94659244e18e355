package clinic.baton.desk;

import clinic.baton.kernel.RefusalCode;

/** Why something can't be done at the desk. */
public enum DeskRefusal implements RefusalCode {
    /** There is no such call or parked work. */
    UNKNOWN_CALL,
    /** The call is over, or the work was taken up. */
    CALL_ENDED,
    /** Somebody else changed it since. */
    CALL_CHANGED,
    /** Somebody else is on the call. */
    CALL_TAKEN,
    /** No name was given. */
    NAME_MISSING,
    /** One identifier isn't enough. */
    SECOND_IDENTIFIER_MISSING,
    /** Nobody fits both identifiers. */
    NOBODY_FITS,
    /** More than one person fits. */
    SEVERAL_FIT,
    /** What is parked isn't a page of this practice. */
    NOT_A_PAGE,
    /** What was typed is too long to keep. */
    TOO_LONG,
    /** There is no such site. */
    UNKNOWN_SITE,
    /** The day isn't today, nor one before. */
    DAY_AHEAD,
    /** The day is open already. */
    DAY_OPEN_ALREADY,
    /** The day was never opened. */
    DAY_NOT_OPEN,
    /** The day is closed already. */
    DAY_CLOSED_ALREADY,
    /** Something is left that must not be left overnight. */
    NOT_READY_TO_CLOSE,
    /** The day was turned again since. */
    DAY_CHANGED,
    /** Nothing was chosen to hand over. */
    NOTHING_TO_HAND_OVER,
    /** What was chosen isn't the caller's. */
    NOT_YOURS_TO_HAND_OVER,
    /** There is no such piece. */
    UNKNOWN_PIECE,
    /** The piece was accepted or taken back already. */
    PIECE_SETTLED,
    /** A call with a red flag isn't put on hold or thrown away. */
    FLAGGED_CALL
}
