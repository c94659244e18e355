package clinic.baton.patients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a patient is.
 *
 * @param family family name; required
 * @param given given names; blank for people with one name
 * @param knownAs what they like to be called, if something else
 * @param birthDate date of birth; null while unknown
 * @param sex administrative sex
 * @param language BCP 47 tag
 * @param address postal address in lines
 * @param insurance insurer and number, as told
 * @param confidential whether nothing goes to shared contacts, as for an adolescent's own visit
 * @param note what the desk should know, no diagnosis
 */
public record Details(
        String family,
        String given,
        @Nullable String knownAs,
        @Nullable LocalDate birthDate,
        Sex sex,
        String language,
        @Nullable String address,
        @Nullable String insurance,
        boolean confidential,
        @Nullable String note) {
    /** FHIR's administrative gender. */
    public enum Sex {
        /** Female. */
        FEMALE,
        /** Male. */
        MALE,
        /** Other. */
        OTHER,
        /** Not known or not said. */
        UNKNOWN
    }

    /** Somebody of whom only name and birth date are known. */
    public static Details of(String family, String given, @Nullable LocalDate birthDate) {
        return new Details(family, given, null, birthDate, Sex.UNKNOWN, "en", null, null, false, null);
    }
}
