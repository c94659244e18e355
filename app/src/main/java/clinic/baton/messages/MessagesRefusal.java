package clinic.baton.messages;

import clinic.baton.kernel.RefusalCode;

/** Why something can't be done with a thread. */
public enum MessagesRefusal implements RefusalCode {
    /** There is no such thread here. */
    NO_SUCH_THREAD,
    /** It is done. */
    THREAD_DONE,
    /** Somebody has it. */
    THREAD_TAKEN,
    /** Nobody was named who could answer. */
    NOBODY_NAMED,
    /** There is no such patient here. */
    NO_SUCH_PATIENT,
    /** Nothing was written. */
    WORDS_MISSING,
    /** A text is too long. */
    TEXT_TOO_LONG,
    /** Urgent and critical threads don't rest. */
    NEVER_RESTS,
    /** It would rest until a moment that has passed or is too far. */
    REST_WRONG,
    /** A duty ends before it begins, or somebody covers themselves. */
    DUTY_WRONG,
    /** A phrase's code isn't small letters, digits and dashes. */
    PHRASE_WRONG,
    /** A rung lasts 1 to 1440 minutes. */
    STEP_WRONG
}
