package clinic.baton.oversight;

import clinic.baton.kernel.RefusalCode;

/** Why a disclosure or an amendment can't be written down like that. */
public enum OversightRefusal implements RefusalCode {
    /** A text is missing. */
    TEXT_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** There is no such patient here. */
    NO_SUCH_PATIENT,
    /** There is no such request. */
    NO_SUCH_AMENDMENT,
    /** It was decided before. */
    DECIDED_BEFORE
}
