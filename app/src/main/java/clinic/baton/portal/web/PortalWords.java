package clinic.baton.portal.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of the patients' pages in one language. */
public final class PortalWords {
    private static final Set<String> SPOKEN = Set.of("de", "en", "es", "fr");
    private static final int MONTHS = 12;

    private final Locale locale;
    private final ResourceBundle words;

    private PortalWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "messages.portal",
                Locale.of(locale.getLanguage().equals("en") ? "" : locale.getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a language, a BCP 47 tag; English where we don't speak it. */
    public static PortalWords of(String language, String region) {
        String spoken = Locale.forLanguageTag(language).getLanguage();
        return new PortalWords(Locale.of(SPOKEN.contains(spoken) ? spoken : "en", region));
    }

    /** Whether these pages speak a language. */
    static boolean spoken(String language) {
        return SPOKEN.contains(language);
    }

    /** The language's tag. */
    public String language() {
        return locale.getLanguage();
    }

    /** The sentence of a key. */
    public String say(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(values).replaceAll("\\.\\.(?!\\.)", "."); // after "a.m."
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** A date in full: Tuesday, November 24. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.getString("day"), locale).format(date);
    }

    /** A date in full. */
    public String day(Instant moment, ZoneId zone) {
        return day(moment.atZone(zone).toLocalDate());
    }

    /** A time of day. */
    public String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** The months by name. */
    public List<String> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(m -> java.time.Month.of(m).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }
}
