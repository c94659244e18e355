package clinic.baton.replan;

import clinic.baton.kernel.RefusalCode;

/** Why a day isn't laid anew. */
public enum ReplanRefusal implements RefusalCode {
    /** The practice has no such provider, room, equipment or site. */
    NOTHING_SUCH,
    /** How long has to be said. */
    MINUTES_MISSING,
    /** There is no such incident. */
    NO_SUCH_INCIDENT,
    /** A plan was applied already, or the day has changed since the plans were made. */
    DAY_HAS_CHANGED,
    /** A step of the plan can't be taken. */
    STEP_FAILS,
    /** Nobody is asked any more. */
    NOT_ASKED,
    /** The messages have left. */
    MESSAGES_LEFT,
    /** An absence can be told for today and some weeks ahead. */
    BAD_DATE,
    /** Nobody is booked for what is gone, or it isn't gone. */
    NOBODY_AFFECTED,
    /** More than are rebooked at once. */
    TOO_MANY,
    /** The rebooking went on, or was dropped. */
    REBOOKING_CHANGED,
    /** No row has a time. */
    NOTHING_FOUND
}
