package clinic.baton.record;

import clinic.baton.kernel.RefusalCode;

/** Why the door itself says no, whatever the command. */
enum RecordRefusal implements RefusalCode {
    /** The caller lacks the permission. */
    NOT_PERMITTED,
    /** The key was used for another request before. */
    KEY_REUSED,
    /** Only what one did oneself can be undone. */
    NOT_YOURS_TO_UNDO,
    /** This kind of event has no way back. */
    CANNOT_UNDO
}
