package clinic.baton.interop;

/**
 * A way to reach somebody.
 *
 * @param kind telephone, mobile telephone or e-mail
 * @param value the number or address as written
 * @param use {@code home}, {@code work} or empty
 */
public record ContactPoint(Kind kind, String value, String use) {

    /** What sort of contact it is. */
    public enum Kind {
        PHONE,
        MOBILE,
        EMAIL
    }
}
