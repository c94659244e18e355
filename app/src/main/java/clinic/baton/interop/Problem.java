package clinic.baton.interop;

/**
 * Something that couldn't be read as it stands.
 *
 * @param field the field, column or path, such as {@code Patient.birthDate} or {@code PID-7}
 * @param value what stands there, shortened
 * @param remedy what would do, as a sentence
 * @param weight what follows from it
 */
public record Problem(Origin origin, String field, String value, String remedy, Weight weight) implements Incoming {

    /** How much is lost. */
    public enum Weight {
        /** The record is taken without this value. */
        NOTED,
        /** The record isn't taken. */
        REFUSED,
        /** Nothing after this place in the file could be read. */
        BROKEN_OFF
    }
}
