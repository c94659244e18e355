package clinic.baton.patients;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what was written and what is looked for alike: lower case, no marks, digits of telephone numbers together. */
public final class SearchText {
    private SearchText() {}

    /** Lower case, without marks; everything but letters and digits becomes a space. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The digits alone. */
    public static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** What finding looks through: names, then birth date, then telephone digits, each after a space. */
    public static String search(Details details, List<Contact> contacts) {
        String phones = contacts.stream()
                .filter(c -> c.kind() == Contact.Kind.PHONE)
                .map(c -> digits(c.value()))
                .collect(Collectors.joining(" "));
        return " " + words(details.family() + " " + details.given() + " " + text(details.knownAs())) + " "
                + date(details.birthDate()) + " " + phones;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : digits(date.toString());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
