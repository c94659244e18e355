package clinic.baton.practice;

/** What somebody who looks after patients is. */
public enum PractitionerRole implements Coded {
    /** Doctor. */
    PHYSICIAN,
    /** Nurse practitioner. */
    NURSE_PRACTITIONER,
    /** Physician assistant. */
    PHYSICIAN_ASSISTANT,
    /** Nurse. */
    NURSE,
    /** Medical assistant. */
    MEDICAL_ASSISTANT,
    /** Laboratory or imaging technician. */
    TECHNICIAN,
    /** Anybody else with a column of their own. */
    OTHER;

    /** Whether most of them have a column of the schedule and see patients by themselves. */
    public boolean usuallyProvider() {
        return switch (this) {
            case PHYSICIAN, NURSE_PRACTITIONER, PHYSICIAN_ASSISTANT -> true;
            case NURSE, MEDICAL_ASSISTANT, TECHNICIAN, OTHER -> false;
        };
    }

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PractitionerRole of(String code) {
        return Coded.of(PractitionerRole.class, code);
    }
}
