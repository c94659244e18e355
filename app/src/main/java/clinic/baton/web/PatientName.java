package clinic.baton.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A patient's name as a screen shows it: in full, or as initials while privacy is on. Both are in the markup and the
 * page's {@code data-privacy} chooses.
 *
 * @param full the name, as the patient writes it
 * @param initials what stands for it while privacy is on, for example {@code "M.A."}
 * @param birthYear shown beside the name where two people share it; 0 shows none
 * @param mark a shape that tells two of one name apart without colour, for example {@code "◆"}; null when the name is
 *     the only one of its kind today
 */
public record PatientName(
        String full,
        String initials,
        int birthYear,
        @Nullable String mark) implements Serializable {
    /** The shapes given to people who share a name, in the order of their birth years. */
    private static final String[] MARKS = {"◆", "●", "▲", "■", "★"};

    public PatientName {
        if (full.isBlank()) {
            throw new IllegalArgumentException("A patient's name is blank. Maybe the record has only a family name?");
        }
    }

    /** A name that nobody else here shares. */
    public static PatientName of(String given, String family) {
        return new PatientName((given + " " + family).strip(), initials(given, family), 0, null);
    }

    /**
     * The same name, told apart from others who bear it.
     *
     * @param year the year of birth
     * @param place the person's place among those who share the name, from 0; shapes repeat after five
     */
    public PatientName among(int year, int place) {
        return new PatientName(full, initials, year, MARKS[Math.floorMod(place, MARKS.length)]);
    }

    private static String initials(String given, String family) {
        return first(given) + first(family);
    }

    private static String first(String part) {
        var word = part.strip();
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }
}
