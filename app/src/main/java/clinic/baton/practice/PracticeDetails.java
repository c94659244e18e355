package clinic.baton.practice;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed about a practice itself.
 *
 * @param name its name
 * @param alias a neutral name for messages, where the name tells the specialty; null when the name does
 * @param zone the zone its days and clocks are told in
 * @param phone the number patients call; null when unknown
 * @param region ISO 3166-1 country, two letters: how telephone numbers and dates are read
 */
public record PracticeDetails(
        String name,
        @Nullable String alias,
        ZoneId zone,
        @Nullable String phone,
        String region) {
    /** Takes the blanks around texts away. */
    public PracticeDetails {
        name = name.strip();
        alias = Texts.blankToNull(alias);
        phone = Texts.blankToNull(phone);
        region = region.strip().toUpperCase(Locale.ROOT);
    }
}
