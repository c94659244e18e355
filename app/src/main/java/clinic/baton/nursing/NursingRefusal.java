package clinic.baton.nursing;

import clinic.baton.kernel.RefusalCode;

/** Why somebody can't take a post. */
public enum NursingRefusal implements RefusalCode {
    /** Only a person looks after patients. */
    NO_PERSON,
    /** A provider isn't one of the practice's. */
    UNKNOWN_PROVIDER,
    /** The provider asks for that already. */
    CALL_OPEN,
    /** There is no such call. */
    UNKNOWN_CALL,
    /** Somebody has answered already. */
    CALL_ANSWERED
}
