package clinic.baton.practice;

import java.util.Arrays;
import java.util.Locale;

/** A constant with a code for the database, forms and other systems: its name in small letters with dashes. */
public interface Coded {
    /** The constant's name. */
    String name();

    /** For instance {@code nurse-practitioner}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, for instance {@code nurse practitioner}. */
    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + type.getSimpleName() + " is \"" + code
                        + "\". Maybe one of " + Arrays.toString(type.getEnumConstants()) + "?"));
    }
}
