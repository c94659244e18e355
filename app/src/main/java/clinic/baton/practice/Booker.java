package clinic.baton.practice;

/** Who books a visit. An owner, other systems and Baton itself always may. */
public enum Booker implements Coded {
    /** The front desk. */
    ADMINISTRATOR,
    /** Nurses and medical assistants. */
    NURSE,
    /** Doctors, nurse practitioners, physician assistants. */
    PROVIDER,
    /** Practice managers. */
    MANAGER,
    /** Patients themselves, by a link. */
    PATIENT;

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Booker of(String code) {
        return Coded.of(Booker.class, code);
    }
}
