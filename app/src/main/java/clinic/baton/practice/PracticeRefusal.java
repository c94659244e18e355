package clinic.baton.practice;

import clinic.baton.kernel.RefusalCode;

/** Why a change of the set-up was refused. */
public enum PracticeRefusal implements RefusalCode {
    /** A name is missing. */
    NAME_MISSING,
    /** A text is longer than its place. */
    TOO_LONG,
    /** Another part in use has the name. */
    NAME_TAKEN,
    /** The address of a zone that doesn't exist. */
    ZONE_UNKNOWN,
    /** A country that isn't one. */
    REGION_UNKNOWN,
    /** A number outside its range. */
    OUT_OF_RANGE,
    /** A text that isn't a time of day. */
    NOT_A_TIME,
    /** Hours that end before they begin, or at midnight. */
    ENDS_BEFORE_IT_BEGINS,
    /** Two stretches of one day overlap. */
    HOURS_OVERLAP,
    /** One end of a stretch is missing. */
    HALF_A_STRETCH,
    /** There is no such part in this practice. */
    UNKNOWN_PART,
    /** The part it belongs to was retired. */
    RETIRED,
    /** Somebody changed it in the meantime. */
    CHANGED_MEANWHILE,
    /** The last one can't be retired. */
    LAST_ONE,
    /** A choice that isn't offered. */
    NOT_A_CHOICE,
    /** The clock of a real practice can't be set. */
    RUNS_ON_WALL_TIME,
    /** Nobody sees patients. */
    NO_PROVIDER,
    /** Nothing was given. */
    NOTHING_GIVEN
}
