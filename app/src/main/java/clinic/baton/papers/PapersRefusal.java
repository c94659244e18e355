package clinic.baton.papers;

import clinic.baton.kernel.RefusalCode;

/** Why a paper can't be taken in or filed like that. */
public enum PapersRefusal implements RefusalCode {
    /** There is no such paper. */
    NO_SUCH_PAPER,
    /** It is no PDF, PNG or JPEG. */
    FILE_WRONG,
    /** It is empty or too large. */
    FILE_SIZE,
    /** There is no such patient here. */
    NO_SUCH_PATIENT,
    /** The patient has no such visit. */
    NO_SUCH_VISIT,
    /** Nobody said what it is, or why. */
    WORDS_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** Somebody has settled it already. */
    SETTLED_ALREADY,
    /** It is so already. */
    SO_ALREADY,
    /** Something was done about it since, so it can't be undone. */
    CHANGED_SINCE
}
