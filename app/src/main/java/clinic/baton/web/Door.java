package clinic.baton.web;

import java.util.Locale;
import java.util.Set;

/**
 * Everything around a page outside a practice (first page, sign-in, wizard): {@code layout/plain.jte} takes it.
 *
 * @param title the page's name
 * @param language the language of the page
 * @param guard token and nonce
 * @param scheme light, dark or as the device has it
 */
public record Door(String title, Locale language, Guard guard, Scheme scheme) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /** The direction of the language's script, as the {@code dir} attribute wants it. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
    }
}
