package clinic.baton.papers.internal;

import clinic.baton.patients.PatientName;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and names in the words of a paper. */
final class PaperWords {
    private static final int MOST_DATES = 12;
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern TYPED = Pattern.compile("\\b(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})\\b");

    private PaperWords() {}

    /** Days that stand in a text: as ISO 8601, or as the country writes them. */
    static Set<LocalDate> dates(String words, String region) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        Matcher iso = ISO.matcher(words);
        while (iso.find() && dates.size() < MOST_DATES) {
            day(iso.group(1), iso.group(2), iso.group(3)).ifPresent(dates::add);
        }
        boolean monthFirst = region.equalsIgnoreCase("US");
        Matcher typed = TYPED.matcher(words);
        while (typed.find() && dates.size() < MOST_DATES) {
            boolean month = monthFirst && !typed.group(2).equals(".");
            day(typed.group(4), typed.group(month ? 1 : 3), typed.group(month ? 3 : 1))
                    .ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Words in small letters without accents, each between blanks. */
    static String plain(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return " "
                + bare.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    /** Whether a patient's family name stands in plain words. */
    static boolean names(String plain, PatientName one) {
        return plain.contains(plain(one.family()));
    }

    /** Whether their first given name stands there too. */
    static boolean given(String plain, PatientName one) {
        String first = plain(one.given()).strip().split(" ", 2)[0];
        return !first.isEmpty() && plain.contains(" " + first + " ");
    }
}
