package clinic.baton.flow;

import clinic.baton.kernel.RefusalCode;

/** Why something can't be done with a visit or a room. */
public enum FlowRefusal implements RefusalCode {
    /** There is no such visit. */
    UNKNOWN_VISIT,
    /** There is no such appointment. */
    UNKNOWN_APPOINTMENT,
    /** There is no such patient. */
    UNKNOWN_PATIENT,
    /** There is no such room. */
    UNKNOWN_ROOM,
    /** The kind of visit, provider or site isn't one of this practice. */
    UNKNOWN_PART,
    /** They are here already. */
    ALREADY_HERE,
    /** They came and left today. */
    CAME_AND_LEFT,
    /** The appointment was called off. */
    CALLED_OFF,
    /** The appointment is on another day. */
    OTHER_DAY,
    /** Somebody moved the visit since. */
    MOVED_MEANWHILE,
    /** The visit has ended. */
    VISIT_ENDED,
    /** The visit hasn't ended. */
    STILL_HERE,
    /** They are there already. */
    ALREADY_THERE,
    /** They were seen, so they can't leave unseen. */
    WAS_SEEN,
    /** What is entered later happened today, and isn't ahead. */
    LATER_TIME,
    /** What is entered later happened before what is on record of the visit. */
    LATER_ORDER,
    /** Nothing is on record of the visit yet. */
    LATER_NOT_HERE,
    /** Something is to be settled before they leave. */
    LIST_OPEN,
    /** A nurse knows already. */
    NURSE_KNOWS,
    /** The flag is up already. */
    FLAG_UP,
    /** The flag isn't up. */
    FLAG_DOWN,
    /** It is decided already what they are here for. */
    PLANNED_ALREADY,
    /** Somebody is in the room. */
    ROOM_IN_USE,
    /** The room is so already. */
    ROOM_ALREADY_SO,
    /** Something was built on it since, so it can't be undone. */
    CHANGED_SINCE
}
