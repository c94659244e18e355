package clinic.baton.web;

import java.util.Locale;

/** Which colour scheme a person asked for on this device. */
public enum Scheme {
    /** Follow the device. */
    AUTO,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK;

    /** The value of the {@code data-scheme} attribute in the markup. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the cookie that the page's switch writes.
     *
     * @param cookie the cookie's value, or anything else, which then means {@link #AUTO}
     */
    public static Scheme ofCookie(String cookie) {
        return switch (cookie) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> AUTO;
        };
    }
}
