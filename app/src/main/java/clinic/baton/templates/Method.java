package clinic.baton.templates;

import clinic.baton.practice.Coded;

/** The scheduling methods of the profession. */
public enum Method implements Coded {
    /** One patient after the other, each at a time of their own. */
    STREAM,
    /** Several at the start of each hour. */
    WAVE,
    /** Several at the start of each hour, the rest one by one, a gap at its end. */
    MODIFIED_WAVE,
    /** Visits of one kind together in a stretch of their own. */
    CLUSTER,
    /** Two at one time, now and then. */
    DOUBLE_BOOKING,
    /** Most time kept for those who call today. */
    OPEN_ACCESS,
    /** Each kind of visit at starts of its own. */
    MATRIX;

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Method of(String code) {
        return Coded.of(Method.class, code);
    }
}
