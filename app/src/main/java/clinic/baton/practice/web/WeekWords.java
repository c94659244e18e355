package clinic.baton.practice.web;

import clinic.baton.practice.Hours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A week in few words: {@code Mon–Fri 08:00–12:00, 13:00–17:00; Sat 09:00–12:00}. */
final class WeekWords {
    private static final DayOfWeek[] DAYS = DayOfWeek.values();

    private WeekWords() {}

    static String of(List<Hours> week) {
        List<String> days = Arrays.stream(DAYS).map(day -> stretches(week, day)).toList();
        StringBuilder words = new StringBuilder();
        for (int first = 0; first < DAYS.length; first++) {
            int last = first;
            while (last + 1 < DAYS.length && days.get(last + 1).equals(days.get(first))) {
                last++;
            }
            if (!days.get(first).isEmpty()) {
                words.append(words.isEmpty() ? "" : "; ")
                        .append(name(DAYS[first]))
                        .append(last == first ? "" : "–" + name(DAYS[last]))
                        .append(' ')
                        .append(days.get(first));
            }
            first = last;
        }
        return words.isEmpty() ? "No hours yet" : words.toString();
    }

    private static String stretches(List<Hours> week, DayOfWeek day) {
        return week.stream()
                .filter(hours -> hours.day() == day)
                .map(hours -> hours.from() + "–" + hours.until())
                .collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
