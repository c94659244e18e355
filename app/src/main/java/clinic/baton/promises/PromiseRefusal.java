package clinic.baton.promises;

import clinic.baton.kernel.RefusalCode;

/** Why nothing was noted of a telling. */
public enum PromiseRefusal implements RefusalCode {
    /** No such visit. */
    UNKNOWN_VISIT,
    /** They have left, or have been seen. */
    NOT_WAITING,
    /** The range or the next update lies in the past. */
    PAST,
    /** The reason is too long to be said. */
    LONG_REASON,
    /** They were told anew since, so that the first telling can't be taken back. */
    TOLD_SINCE
}
