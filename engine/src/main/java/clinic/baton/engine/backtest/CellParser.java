package clinic.baton.engine.backtest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** Reads cells as they are found in exports. */
final class CellParser {
    private static final Set<String> YES = Set.of("true", "1", "yes", "y", "t", "1.0", "show", "showed");
    private static final Set<String> NO = Set.of("false", "0", "no", "n", "f", "0.0", "no-show", "noshow");
    private static final Set<String> UNKNOWN = Set.of("", "na", "nan", "null", "none", "n/a", "?");
    private static final int DATE_LENGTH = 10;

    private CellParser() {}

    /**
     * A local date-time in ISO form, with a space instead of T allowed, seconds optional, an offset ignored; a date alone is
     * its midnight.
     *
     * @throws IllegalArgumentException if it is none
     */
    static LocalDateTime dateTime(String column, String text) {
        String iso = text.replace(' ', 'T');
        try {
            if (iso.length() == DATE_LENGTH) {
                return LocalDate.parse(iso).atStartOfDay();
            }
            boolean offset = iso.endsWith("Z") || iso.matches(".*T.*[+-]\\d\\d:?\\d\\d$");
            return offset
                    ? OffsetDateTime.parse(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            .toLocalDateTime()
                    : LocalDateTime.parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(column + " '" + text + "' isn't a local date-time", e);
        }
    }

    /**
     * Yes or no.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static boolean yesOrNo(String column, String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (YES.contains(low)) {
            return true;
        }
        if (NO.contains(low)) {
            return false;
        }
        throw new IllegalArgumentException(column + " '" + text + "' is neither true nor false");
    }

    static boolean isUnknown(String text) {
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isNumber(String text) {
        return !Double.isNaN(number(text));
    }

    /** The finite number, or NaN. */
    static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
