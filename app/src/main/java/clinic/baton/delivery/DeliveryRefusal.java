package clinic.baton.delivery;

import clinic.baton.kernel.RefusalCode;

/** Why delivery says no. */
public enum DeliveryRefusal implements RefusalCode {
    /** There is no such message. */
    NO_SUCH_MESSAGE,
    /** It has left, or was taken back before. */
    ALREADY_LEFT,
    /** It isn't stuck, so sending it again would double it. */
    NOT_STUCK,
    /** That is no address for this channel. */
    BAD_ADDRESS,
    /** A demo or rehearsal never sends outside. */
    NEVER_FROM_HERE,
    /** To send, the mail server or gateway must be named in full. */
    INCOMPLETE,
    /** A port is 1 to 65535. */
    BAD_PORT,
    /** No such way of keeping the line secret. */
    BAD_SECURITY,
    /** Somebody else changed it since it was loaded. */
    CHANGED_MEANWHILE,
    /** The gateway has told this before. */
    TOLD_BEFORE,
    /** There is no such reply. */
    NO_SUCH_REPLY
}
