package clinic.baton.practice;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A week of hours as a form has it: up to two stretches a day, in the fields {@code from.LINE} and {@code until.LINE},
 * where a line is two times the day of the week from 0, plus 1 for the second stretch.
 */
public final class WeekForm {
    /** Lines of a form: two for each day. */
    public static final int LINES = 14;

    /** Monday to Friday, 8 to 12 and 13 to 17. */
    public static final List<Hours> USUAL = Stream.of(DayOfWeek.values())
            .limit(5)
            .flatMap(day -> Stream.of(
                    new Hours(day, LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new Hours(day, LocalTime.of(13, 0), LocalTime.of(17, 0))))
            .toList();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private WeekForm() {}

    /** The weekday of a line, in English. */
    public static String day(int line) {
        return DayOfWeek.of(line / 2 + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The fields of a week. A third stretch of a day has no line and is left out. */
    public static Map<String, String> values(List<Hours> week) {
        Map<String, String> values = new HashMap<>();
        int[] used = new int[DayOfWeek.values().length];
        for (Hours hours : week) {
            int day = hours.day().getValue() - 1;
            if (used[day] < 2) {
                int line = day * 2 + used[day]++;
                values.put("from." + line, hours.from().toString());
                values.put("until." + line, hours.until().toString());
            }
        }
        return values;
    }

    /** The week that was typed, or what can't be read, by field. */
    public static Outcome<List<Hours>> read(Map<String, String> values) {
        List<Refusal> refusals = new ArrayList<>();
        List<Hours> week = new ArrayList<>();
        for (int line : lines(values)) {
            Optional<LocalTime> from = time(values, "from." + line, line, refusals);
            Optional<LocalTime> until = time(values, "until." + line, line, refusals);
            if (from.isPresent() && until.isPresent()) {
                week.add(new Hours(DayOfWeek.of(line / 2 + 1), from.get(), until.get()));
            }
        }
        return refusals.isEmpty() ? Outcome.done(week) : Outcome.refused(refusals);
    }

    /** Refusals about a week's stretches ({@code hours.0} …), naming the fields they were typed into. */
    public static List<Refusal> onLines(List<Refusal> reasons, Map<String, String> values) {
        List<Integer> lines = lines(values);
        return reasons.stream()
                .map(r -> r.field() != null && r.field().matches("hours\\.\\d+")
                        ? new Refusal(
                                r.code(),
                                "until." + lines.get(Integer.parseInt(r.field().substring("hours.".length()))),
                                r.values())
                        : r)
                .toList();
    }

    /** The lines with anything in them. */
    public static List<Integer> lines(Map<String, String> values) {
        return Stream.iterate(0, line -> line + 1)
                .limit(LINES)
                .filter(line -> !typed(values, "from." + line).isEmpty()
                        || !typed(values, "until." + line).isEmpty())
                .toList();
    }

    private static Optional<LocalTime> time(
            Map<String, String> values, String field, int line, List<Refusal> refusals) {
        String text = typed(values, field);
        if (text.isEmpty()) {
            refusals.add(PracticeRefusal.HALF_A_STRETCH.of(field, Map.of("day", day(line))));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text, TIME).withSecond(0));
        } catch (DateTimeException unreadable) {
            refusals.add(PracticeRefusal.NOT_A_TIME.of(field, Map.of("value", text)));
            return Optional.empty();
        }
    }

    private static String typed(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").strip();
    }
}
