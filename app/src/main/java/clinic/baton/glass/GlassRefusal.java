package clinic.baton.glass;

import clinic.baton.kernel.RefusalCode;

/** Why a record can't be restricted, opened or an opening reviewed like that. */
public enum GlassRefusal implements RefusalCode {
    /** A reason is missing or too short to be one. */
    REASON_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** There is no such patient here. */
    NO_SUCH_PATIENT,
    /** The record is restricted already. */
    RESTRICTED_ALREADY,
    /** The record isn't restricted. */
    NOT_RESTRICTED,
    /** There is no such opening here. */
    NO_SUCH_OPENING,
    /** It was reviewed before. */
    REVIEWED_BEFORE,
    /** Nobody reviews what they opened themselves. */
    OWN_OPENING
}
