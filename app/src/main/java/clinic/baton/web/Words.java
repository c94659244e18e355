package clinic.baton.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * What Baton says to staff, from message bundles. Templates call {@link #say}; the language is bound around the
 * rendering, so that no part has to hand it on. English where nothing is bound.
 */
public final class Words {
    private static final String BUNDLE = "messages.staff";
    private static final ScopedValue<Locale> LANGUAGE = ScopedValue.newInstance();

    private Words() {}

    /** Renders in a language. */
    public static <T> T in(Locale language, Supplier<T> rendering) {
        return ScopedValue.where(LANGUAGE, language).call(rendering::get);
    }

    /**
     * The sentence of a key, with its places filled.
     *
     * @param key a key of the bundle
     * @param values for {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException if the bundle has no such key
     */
    public static String say(String key, Object... values) {
        var language = LANGUAGE.isBound() ? LANGUAGE.get() : Locale.ENGLISH;
        try {
            var pattern = ResourceBundle.getBundle(BUNDLE, language, FALLBACK).getString(key);
            return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException(
                    "The bundle " + BUNDLE + " has no \"" + key + "\". Maybe it is new and has no words yet?", missing);
        }
    }

    private static final ResourceBundle.Control FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
