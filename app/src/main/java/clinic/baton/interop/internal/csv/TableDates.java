package clinic.baton.interop.internal.csv;

import clinic.baton.interop.ColumnMapping.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times of day as people write them in tables. Every failure's message is the remedy. */
final class TableDates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2}|\\d{4})");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})\\.?\\s*(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s*(?:de\\s+)?(\\d{4})");
    private static final Pattern WORD_DAY = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:\\s*(?:[:.hH]|Uhr)\\s*(\\d{2})?)?(?::\\d{2})?\\s*(?:Uhr)?\\s*([aApP])?\\.?[mM]?\\.?");
    private static final Map<String, Month> MONTHS = months();

    private final @Nullable DateOrder order;

    TableDates(@Nullable DateOrder order) {
        this.order = order;
    }

    /**
     * The date that a text means.
     *
     * @throws DateTimeException whose message is the remedy
     */
    LocalDate date(String text, boolean birth) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return yearLast(yearLast, text, birth);
        }
        return worded(text);
    }

    private LocalDate yearLast(Matcher parts, String text, boolean birth) {
        int first = number(parts, 1);
        int second = number(parts, 3);
        int year = year(parts.group(4), birth);
        if (parts.group(2).equals(".") || first > 12 || first == second) {
            return of(year, second, first);
        }
        if (second > 12) {
            return of(year, first, second);
        }
        if (order == null || order == DateOrder.YEAR_MONTH_DAY) {
            throw new DateTimeException(
                    text + " can be read with the day or the month first. Say which order the dates of"
                            + " this table follow.");
        }
        return order == DateOrder.DAY_MONTH_YEAR ? of(year, second, first) : of(year, first, second);
    }

    private static int year(String digits, boolean birth) {
        if (digits.length() == 4) {
            return Integer.parseInt(digits);
        }
        if (birth) {
            throw new DateTimeException("The year of birth has two digits, which fits two centuries. Write four.");
        }
        return 2000 + Integer.parseInt(digits);
    }

    private static LocalDate worded(String text) {
        Matcher dayFirst = DAY_WORD.matcher(text);
        if (dayFirst.matches()) {
            return of(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher monthFirst = WORD_DAY.matcher(text);
        if (monthFirst.matches()) {
            return of(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        throw new DateTimeException("This isn't a date. Write it as year-month-day, such as 2026-11-23.");
    }

    private static LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException wrong) {
            throw new DateTimeException("There is no such day in the calendar. Write it as year-month-day.", wrong);
        }
    }

    /**
     * The time of day that a text means: 9:05, 09:05:00, 9.05, 9h05, 0905, 9:05 pm, 9 Uhr.
     *
     * @throws DateTimeException whose message is the remedy
     */
    LocalTime time(String text) {
        String digits = text.matches("\\d{3,4}")
                ? text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2)
                : text;
        Matcher parts = TIME.matcher(digits);
        if (!parts.matches()) {
            throw new DateTimeException("This isn't a time of day. Write it as 14:30 or 2:30 pm.");
        }
        int hour = hour(number(parts, 1), parts.group(3));
        int minute = parts.group(2) == null ? 0 : number(parts, 2);
        if (hour > 23 || minute > 59) {
            throw new DateTimeException("The clock has no such time. Write it as 14:30 or 2:30 pm.");
        }
        return LocalTime.of(hour, minute);
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.equalsIgnoreCase("p");
        return hour > 12 ? 24 : hour % 12 + (afternoon ? 12 : 0);
    }

    private static int month(String word) {
        Month month = MONTHS.get(HeaderWords.plain(word));
        if (month == null) {
            throw new DateTimeException(word + " isn't a month Baton knows. Write the date as year-month-day.");
        }
        return month.getValue();
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String language : List.of("en", "de", "es", "fr")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    months.put(HeaderWords.plain(month.getDisplayName(style, Locale.of(language))), month);
                }
            }
        }
        return Map.copyOf(months);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
