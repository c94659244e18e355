package clinic.baton.patients.internal;

import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what was written and what is looked for alike: lower case, no marks, digits of telephone numbers together. */
final class Folding {
    private Folding() {}

    /** Lower case, without marks; everything but letters and digits becomes a space. */
    static String words(String text) {
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
    static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** What finding looks through: names, then birth date, then telephone digits, each after a space. */
    static String search(Details details, List<Contact> contacts) {
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
