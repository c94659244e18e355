package clinic.baton.notices;

import clinic.baton.kernel.RefusalCode;

/** Why notices say no. */
public enum NoticesRefusal implements RefusalCode {
    /** There is no such patient. */
    NO_SUCH_PATIENT,
    /** The patient has no such number or address. */
    NOT_THEIRS,
    /** Not a zone. */
    BAD_ZONE,
    /** The call is settled. */
    NO_SUCH_CALL
}
