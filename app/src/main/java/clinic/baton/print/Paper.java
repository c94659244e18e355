package clinic.baton.print;

import java.util.Locale;
import java.util.Set;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/** The paper a country prints on. */
public enum Paper {
    /** 210 by 297 mm. */
    A4,
    /** 8.5 by 11 inches. */
    LETTER;

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

    Rectangle size() {
        return switch (this) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
    }

    /** The paper of a country, by its ISO 3166-1 code. */
    public static Paper of(String region) {
        return LETTER_COUNTRIES.contains(region.toUpperCase(Locale.ROOT)) ? LETTER : A4;
    }
}
