package clinic.baton.practice;

/** What sort of visit a visit type belongs to, for learning and comparing across clinics. */
public enum VisitFamily implements Coded {
    /** Physicals and well visits. */
    PHYSICAL,
    /** Follow-ups and consultations. */
    FOLLOW_UP,
    /** Minor procedures. */
    PROCEDURE,
    /** Same-day and acute visits. */
    ACUTE,
    /** Draws, tests, injections. */
    LAB,
    /** Anything else. */
    OTHER;

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static VisitFamily of(String code) {
        return Coded.of(VisitFamily.class, code);
    }
}
