package clinic.baton.practice;

/** What a room is for. */
public enum RoomKind implements Coded {
    /** Examination room. */
    EXAM,
    /** Minor procedures. */
    PROCEDURE,
    /** Quiet room, for hard news and distress. */
    QUIET,
    /** Where specimens are drawn. */
    LAB,
    /** X-ray, ultrasound. */
    IMAGING,
    /** Talking, without a couch. */
    CONSULT,
    /** Anything else. */
    OTHER;

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RoomKind of(String code) {
        return Coded.of(RoomKind.class, code);
    }
}
