package clinic.baton.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient as lists and cards show one.
 *
 * @param id the patient
 * @param family family name
 * @param given given names
 * @param knownAs what they like to be called, if something else
 * @param birthDate date of birth, if known
 * @param namesakes how many other patients of the practice bear the same name; where there are any, the birth year and a
 *     mark always stand beside it
 * @param place among those of one name, by birth date, from 0
 * @param needs what they need, in the order of {@link Need}
 * @param language BCP 47 tag of the language they speak
 */
public record PatientName(
        UUID id,
        String family,
        String given,
        @Nullable String knownAs,
        @Nullable LocalDate birthDate,
        int namesakes,
        int place,
        List<Need> needs,
        String language) {
    /** Keeps the needs from changing. */
    public PatientName {
        needs = List.copyOf(needs);
    }

    /** Whether somebody else here bears the same name. */
    public boolean twin() {
        return namesakes > 0;
    }

    /** The name as a screen shows it, told apart from others who bear it. */
    public clinic.baton.web.PatientName onScreen() {
        var name = clinic.baton.web.PatientName.of(knownAs == null || knownAs.isBlank() ? given : knownAs, family);
        return twin() ? name.among(birthDate == null ? 0 : birthDate.getYear(), place) : name;
    }

    /** Given and family name. */
    public String full() {
        return (knownAs == null || knownAs.isBlank() ? given : knownAs) + " " + family;
    }

    /** First initial and family name, as on a card: "P. Nair". */
    public String brief() {
        return given.isBlank() ? family : given.substring(0, given.offsetByCodePoints(0, 1)) + ". " + family;
    }

    /** Initials alone, for screens that others can see. */
    public String initials() {
        return first(given) + first(family);
    }

    private static String first(String name) {
        return name.isBlank() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
