package clinic.baton.display;

import clinic.baton.kernel.RefusalCode;

/** Why something isn't said on the displays. */
public enum DisplayRefusal implements RefusalCode {
    /** It is too long to be read from a chair. */
    LONG_NOTICE,
    /** It would stand too short or too long. */
    NOTICE_TIME,
    /** Something else was said since. */
    CHANGED_SINCE
}
