package clinic.baton.harbor;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/**
 * Somebody who comes to Harbor.
 *
 * @param key the name in this file, or one drawn for them
 * @param number medical record number
 * @param sex female or male
 * @param language BCP 47 tag of the language they prefer
 * @param phone a fictional number
 * @param mobile whether it takes text messages
 * @param sharedPhone whether others of the family have the same
 * @param email at example.org; empty for none
 * @param needs kinds of need, such as interpreter
 * @param related people around them
 * @param confidential whether contacts others share must hear nothing
 * @param provider key of the provider they usually see
 */
public record HarborPatient(
        String key,
        String number,
        String family,
        String given,
        LocalDate birthDate,
        String sex,
        String language,
        String phone,
        boolean mobile,
        boolean sharedPhone,
        String email,
        String address,
        String insurance,
        Set<String> needs,
        List<HarborRelated> related,
        boolean confidential,
        String provider) {

    /** Given and family name. */
    public String name() {
        return given + " " + family;
    }

    /** Whole years of age on a date. */
    public int age(LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    /** Minutes that the patient's needs add to a visit. */
    public int extraMinutes() {
        return (needs.contains("extra-time") ? 10 : 0) + (needs.contains("interpreter") ? 10 : 0);
    }
}
