package clinic.baton.interop.internal.intake;

import clinic.baton.patients.Contact;
import clinic.baton.patients.SearchText;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which written contacts can be used at all. */
final class Reachable {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./xX-]*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

    private Reachable() {}

    static boolean is(Contact contact) {
        return switch (contact.kind()) {
            case EMAIL ->
                contact.value().length() <= 254
                        && EMAIL.matcher(contact.value()).matches();
            case PHONE -> phone(contact.value());
        };
    }

    static boolean phone(String number) {
        int digits = SearchText.digits(number).length();
        return digits >= 5 && digits <= 20 && PHONE.matcher(number).matches();
    }

    static boolean same(Contact one, Contact other) {
        return one.kind() == other.kind() && key(one).equals(key(other));
    }

    private static String key(Contact contact) {
        return contact.kind() == Contact.Kind.PHONE
                ? SearchText.digits(contact.value())
                : contact.value().toLowerCase(Locale.ROOT);
    }
}
