package clinic.baton.patients;

import clinic.baton.kernel.RefusalCode;

/** Why a patient can't be written like that. */
public enum PatientRefusal implements RefusalCode {
    /** A family name is needed. */
    NAME_MISSING,
    /** A text is longer than its place. */
    TOO_LONG,
    /** Nobody is born in the future or before 1880. */
    BIRTH_DATE_IMPOSSIBLE,
    /** Not a BCP 47 language tag. */
    LANGUAGE_UNKNOWN,
    /** Not a telephone number. */
    PHONE_IMPOSSIBLE,
    /** Not an e-mail address. */
    EMAIL_IMPOSSIBLE,
    /** A visit gets at most 120 more minutes for one need. */
    MINUTES_IMPOSSIBLE,
    /** The identifier is another patient's. */
    IDENTIFIER_TAKEN,
    /** Somebody else changed it meanwhile. */
    CHANGED_MEANWHILE,
    /** There is no such patient here. */
    UNKNOWN_PATIENT,
    /** There is no such related person here. */
    UNKNOWN_RELATION
}
