package clinic.baton.checkout;

import clinic.baton.kernel.RefusalCode;

/** Why a check-out list can't be changed like that. */
public enum CheckOutRefusal implements RefusalCode {
    /** There is no such visit here. */
    NO_SUCH_VISIT,
    /** The visit has ended. */
    VISIT_ENDED,
    /** The list has no such thing. */
    NO_SUCH_ITEM,
    /** It says nothing. */
    WORDS_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** Doing without something needs a reason. */
    REASON_MISSING,
    /** The kind of visit, or whom it is with, isn't one of the practice. */
    UNKNOWN_PART,
    /** A follow-up is after today, within two years. */
    DAY_WRONG,
    /** It stands like that already. */
    SO_ALREADY,
    /** Nothing on the list is open. */
    NOTHING_OPEN,
    /** The list is full. */
    LIST_FULL,
    /** Something was done about it since, so it can't be undone. */
    CHANGED_SINCE
}
