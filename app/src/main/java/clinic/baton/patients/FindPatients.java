package clinic.baton.patients;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds patients by what the desk hears: parts of names with typos, part of a telephone number, a birth date. */
@Component
public class FindPatients {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern SPOKEN = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b");
    private static final int FEWEST_DIGITS = 3;
    private static final int WORDS_AT_MOST = 5;

    private final Reading reading;
    private final Patients patients;

    FindPatients(Reading reading, Patients patients) {
        this.reading = reading;
        this.patients = patients;
    }

    /**
     * The patients most like what was typed, best first.
     *
     * @param typed for instance {@code "alvares mar"}, {@code "0142 maria"}, {@code "1974-03-05"}, {@code "3/5/1974"}
     * @param region ISO 3166 country, which says whether the day or the month is spoken first
     */
    public List<PatientName> find(PracticeId practice, String typed, String region, int limit) {
        Query query = Query.of(typed, region);
        if (query.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = reading.in(
                practice,
                sql -> sql.fetch(
                                "select patient from patients.find(?, ?, ?, ?)",
                                query.words().toArray(String[]::new),
                                query.digits(),
                                query.birth(),
                                limit)
                        .map(row -> row.get(0, UUID.class)));
        Map<UUID, PatientName> names = patients.named(practice, ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                .toList();
    }

    record Query(
            List<String> words,
            @Nullable String digits,
            @Nullable LocalDate birth) {
        boolean isEmpty() {
            return words.isEmpty() && digits == null && birth == null;
        }

        static Query of(String typed, String region) {
            LocalDate birth = null;
            String rest = typed;
            Matcher iso = ISO.matcher(typed);
            Matcher spoken = SPOKEN.matcher(typed);
            if (iso.find()) {
                birth = date(iso.group(1), iso.group(2), iso.group(3));
                rest = iso.replaceFirst(" ");
            } else if (spoken.find()) {
                boolean monthFirst = region.equals("US") && typed.contains("/");
                birth = date(spoken.group(3), spoken.group(monthFirst ? 1 : 2), spoken.group(monthFirst ? 2 : 1));
                rest = spoken.replaceFirst(" ");
            }
            String digits = rest.replaceAll("\\D", "");
            List<String> words = Arrays.stream(SearchText.words(rest).split(" "))
                    .filter(word -> !word.isBlank() && !word.matches("\\d+"))
                    .limit(WORDS_AT_MOST)
                    .toList();
            return new Query(words, digits.length() < FEWEST_DIGITS ? null : digits, birth);
        }

        private static @Nullable LocalDate date(String year, String month, String day) {
            try {
                return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            } catch (DateTimeException impossible) {
                return null;
            }
        }
    }
}
