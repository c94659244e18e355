package clinic.baton.patients;

/**
 * A way to reach a patient.
 *
 * @param kind telephone or e-mail
 * @param value number or address as written
 * @param label home, mobile, work …
 * @param preferred whether to try it first
 * @param consentText whether text messages or e-mails may go there
 * @param voicemail whether a message may be left
 * @param shared whether others of the household use it too
 */
public record Contact(
        Kind kind,
        String value,
        String label,
        boolean preferred,
        boolean consentText,
        boolean voicemail,
        boolean shared) {
    /** Sorts of contact. */
    public enum Kind {
        /** A telephone number. */
        PHONE,
        /** An e-mail address. */
        EMAIL
    }

    /** A telephone number without any consent yet. */
    public static Contact phone(String number) {
        return new Contact(Kind.PHONE, number, "home", false, false, false, false);
    }

    /** An e-mail address without any consent yet. */
    public static Contact email(String address) {
        return new Contact(Kind.EMAIL, address, "home", false, false, false, false);
    }
}
