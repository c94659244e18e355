package clinic.baton.forms;

import java.util.Map;

/**
 * Words in several languages.
 *
 * @param plain in English, which every form speaks
 * @param others by language, BCP 47 without a region
 */
public record Texts(String plain, Map<String, String> others) {
    /** Keeps them from changing. */
    public Texts {
        others = Map.copyOf(others);
    }

    /** Words in English alone. */
    public static Texts of(String plain) {
        return new Texts(plain, Map.of());
    }

    /** The words of a language; English where they aren't translated. */
    public String in(String language) {
        return others.getOrDefault(language, plain);
    }

    /** The language {@link #in} answers: the one asked for, or English. */
    public String spoken(String language) {
        return others.containsKey(language) ? language : "en";
    }
}
