package clinic.baton.practice;

/** Which patients a kind of visit is for. A patient is established when they were seen here within three years. */
public enum PatientStanding implements Coded {
    /** All. */
    ANY,
    /** Those not seen here within three years. */
    NEW,
    /** Those seen here within three years. */
    ESTABLISHED;

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PatientStanding of(String code) {
        return Coded.of(PatientStanding.class, code);
    }
}
