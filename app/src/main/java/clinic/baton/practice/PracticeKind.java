package clinic.baton.practice;

/** What a practice is there for. */
public enum PracticeKind implements Coded {
    /** Real people are treated there. */
    REAL,
    /** The invented clinic in which a day can be tried out. */
    DEMO,
    /** A simulated day of a student. */
    REHEARSAL;

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PracticeKind of(String code) {
        return Coded.of(PracticeKind.class, code);
    }
}
