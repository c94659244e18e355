package clinic.baton.interop.internal.intake;

import clinic.baton.kernel.RefusalCode;

/** Why something about an import was refused. */
public enum InteropRefusal implements RefusalCode {
    /** Somebody else said meanwhile who the patient is. */
    SETTLED_ALREADY,
    /** No file was chosen, or an empty one. */
    NO_FILE,
    /** The content is of no kind that can be read. */
    UNREADABLE_FILE,
    /** A column that can't be done without has no meaning yet. */
    COLUMN_MISSING
}
