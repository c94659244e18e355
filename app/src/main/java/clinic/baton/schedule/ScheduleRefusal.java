package clinic.baton.schedule;

import clinic.baton.kernel.RefusalCode;

/** Why the schedule says no. */
public enum ScheduleRefusal implements RefusalCode {
    /** The practice has no such patient. */
    NO_SUCH_PATIENT,
    /** The practice has no such kind of visit. */
    NO_SUCH_VISIT_TYPE,
    /** The practice has no such provider. */
    NO_SUCH_PROVIDER,
    /** The practice has no such site. */
    NO_SUCH_SITE,
    /** The practice has no such room, or not at that site. */
    NO_SUCH_ROOM,
    /** There is no such appointment. */
    NO_SUCH_APPOINTMENT,
    /** There is no such hold. */
    NO_SUCH_HOLD,
    /** There is no such session. */
    NO_SUCH_SESSION,
    /** The kind of visit needs somebody to see. */
    PROVIDER_MISSING,
    /** The time is over. */
    IN_THE_PAST,
    /** The time is further ahead than the schedule goes. */
    TOO_FAR_AHEAD,
    /** No visit is that short or long. */
    BAD_LENGTH,
    /** The site is closed on that date. */
    CLOSED_DAY,
    /** The provider doesn't work on that date. */
    NO_SESSION,
    /** The time isn't within the provider's or the site's hours. */
    OUTSIDE_HOURS,
    /** The provider sees somebody else. */
    PROVIDER_BUSY,
    /** The provider's time is held back. */
    PROVIDER_HELD,
    /** The patient has another visit then. */
    PATIENT_BUSY,
    /** The room is taken. */
    ROOM_BUSY,
    /** All rooms of the kind are taken. */
    NO_ROOM_FREE,
    /** The equipment is in use. */
    EQUIPMENT_BUSY,
    /** All lanes that an overbooking may add are taken. */
    NO_LANE_LEFT,
    /** Somebody else changed it since it was loaded. */
    CHANGED_MEANWHILE,
    /** It isn't ahead any more: the patient came, or it was called off. */
    NOT_AHEAD,
    /** It hasn't begun, so nobody can have missed it. */
    NOT_BEGUN,
    /** A reason is needed. */
    REASON_MISSING,
    /** What follows from the hold can't be put in its place. */
    HOLD_NOT_BOOKABLE,
    /** The time is before the hold begins or after it ends. */
    OUTSIDE_HOLD,
    /** A range ends before it starts, or is longer than a day. */
    BAD_RANGE,
    /** Time to be held back is taken. */
    TIME_NOT_FREE,
    /** The provider has clinic time then already. */
    SESSIONS_OVERLAP,
    /** Lanes are 1 to 6. */
    BAD_LANES,
    /** Lateness is 0 to 480 minutes. */
    BAD_LATENESS,
    /** Nobody with the provider's role gives this kind of visit. */
    NOT_THEIR_VISIT,
    /** The kind of visit is booked by others. */
    BOOKED_BY_OTHERS,
    /** The kind of visit is booked earlier. */
    TOO_SOON,
    /** The kind of visit isn't booked so far ahead. */
    NOT_OPEN_YET,
    /** The kind of visit is for new patients. */
    FOR_NEW_PATIENTS,
    /** The kind of visit is for patients who were here. */
    FOR_ESTABLISHED_PATIENTS,
    /** No room has what the kind of visit needs. */
    NO_ROOM_WITH,
    /** No visit begins at this time in the session. */
    NOT_A_PLANNED_START,
    /** The session keeps this start for other kinds of visit. */
    START_FOR_OTHER_VISITS,
    /** As many as planned begin at this time. */
    START_FULL,
    /** The session has as many of the kind as it takes. */
    ENOUGH_OF_THE_KIND,
    /** The kind of visit doesn't begin so late in the session. */
    NOT_SO_LATE,
    /** Two of the kind may not follow each other. */
    BACK_TO_BACK,
    /** The provider is away. */
    PROVIDER_AWAY,
    /** The practice is closed. */
    PRACTICE_CLOSED,
    /** Dates away end before they begin, or last too long. */
    BAD_DATES,
    /** There is no such absence. */
    NO_SUCH_ABSENCE,
    /** The visit has no such need. */
    NO_SUCH_NEED,
    /** Not a date. */
    BAD_DATE,
    /** Not a time of day. */
    BAD_TIME,
    /** Clocks leap over this time of day on that date. */
    TIME_SKIPPED,
    /** Clocks show this time of day twice on that date. */
    TIME_TWICE,
    /** A search begins before today. */
    SEARCH_IN_THE_PAST,
    /** A search asks for more days or openings than there are answers for. */
    SEARCH_TOO_WIDE,
    /** The latest time of day comes before the earliest. */
    TIMES_BACKWARD,
    /** The opening isn't held any more. */
    OPENING_GONE,
    /** Not all visits that belong together can be booked. */
    NOT_ALL_FIT,
    /** A series has too few or too many visits, or they lie too far apart. */
    BAD_SERIES,
    /** What comes before a visit can't lie after it. */
    BAD_BEFORE,
    /** All places of the group are taken. */
    GROUP_FULL,
    /** The group meets in another room. */
    GROUP_ELSEWHERE,
    /** The group's room hasn't what the patient needs. */
    GROUP_ROOM_UNFIT,
    /** Patients don't come together for this kind of visit. */
    NOT_A_GROUP,
    /** A group is booked for at least one patient and at most as many as it has places. */
    BAD_GROUP
}
