package clinic.baton.prompts;

import clinic.baton.kernel.RefusalCode;

/** Why something can't be done with a prompt. */
public enum PromptRefusal implements RefusalCode {
    /** Somebody else has it. */
    HELD_BY_ANOTHER,
    /** It is done already. */
    DONE_BY_ANOTHER,
    /** Nobody, or somebody else, has it. */
    NOT_YOURS_TO_LET_GO,
    /** It can't be put off until a moment that has passed. */
    LATER_IS_PAST,
    /** What is grave can't be put off for long. */
    TOO_GRAVE_TO_PUT_OFF,
    /** Somebody did something with it since. */
    CHANGED_MEANWHILE
}
