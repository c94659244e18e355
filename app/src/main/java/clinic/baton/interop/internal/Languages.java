package clinic.baton.interop.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Understands languages written as tags, three-letter codes or names in four languages. */
public final class Languages {

    private static final Map<String, String> TAGS = tags();

    private Languages() {}

    /** The BCP 47 tag, such as {@code es} or {@code en-US}; what can't be understood stays as written. */
    public static String tag(String written) {
        String known = TAGS.get(written.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        Locale parsed = Locale.forLanguageTag(written.replace('_', '-'));
        return TAGS.containsKey(parsed.getLanguage()) ? parsed.toLanguageTag() : written;
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.of(language);
            for (String in : List.of("en", "de", "es", "fr")) {
                tags.putIfAbsent(locale.getDisplayLanguage(Locale.of(in)).toLowerCase(Locale.ROOT), language);
            }
            tags.put(locale.getISO3Language(), language);
        }
        for (String language : Locale.getISOLanguages()) {
            tags.put(language, language);
        }
        return Map.copyOf(tags);
    }
}
