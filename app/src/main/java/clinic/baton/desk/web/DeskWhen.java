package clinic.baton.desk.web;

import clinic.baton.patients.SearchText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as somebody types it: "Lind tomorrow 9:20", "14:30 Okafor", "24 nov", "fri 2pm".
 *
 * @param date the date; null when none was typed
 * @param time the time of day; null when none was typed
 * @param rest the other words, in lower case without marks
 */
record DeskWhen(@Nullable LocalDate date, @Nullable LocalTime time, List<String> rest) {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern SPOKEN = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?\\b\\.?");
    private static final Pattern CLOCK = Pattern.compile("\\b(\\d{1,2})[:.h](\\d{2})(?!\\.)\\s*([ap])?\\.?m?\\b");
    private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})\\s*([ap])\\.?m\\b");
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})\\.?\\s+([a-z]{3,9})\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b([a-z]{3,9})\\s+(\\d{1,2})\\b(?!:)");

    /**
     * Reads what was typed.
     *
     * @param today the practice's date: what has no year is the next of its kind
     * @param monthFirst whether 3/5 is the fifth of March
     */
    static DeskWhen read(String typed, LocalDate today, boolean monthFirst) {
        Reader reader = new Reader(typed.toLowerCase(Locale.ROOT), today);
        LocalDate date = reader.iso();
        LocalTime time = reader.clock();
        date = date == null ? reader.spoken(monthFirst) : date;
        time = time == null ? reader.hour() : time;
        date = date == null ? reader.named() : date;
        date = date == null ? reader.word() : date;
        return new DeskWhen(date, time, reader.words());
    }

    boolean nothing() {
        return date == null && time == null;
    }

    /** Takes pieces out of a text, one after the other. */
    private static final class Reader {
        private String left;
        private final LocalDate today;

        private Reader(String text, LocalDate today) {
            this.left = text;
            this.today = today;
        }

        private @Nullable LocalDate iso() {
            Matcher found = ISO.matcher(left);
            return found.find() ? taken(found, date(number(found, 1), number(found, 2), number(found, 3))) : null;
        }

        private @Nullable LocalDate spoken(boolean monthFirst) {
            Matcher found = SPOKEN.matcher(left);
            if (!found.find()) {
                return null;
            }
            boolean us = monthFirst && found.group().contains("/");
            int month = number(found, us ? 1 : 2);
            int day = number(found, us ? 2 : 1);
            return taken(found, found.group(3) == null ? next(month, day) : date(number(found, 3), month, day));
        }

        private @Nullable LocalTime clock() {
            Matcher found = CLOCK.matcher(left);
            while (found.find()) {
                LocalTime time = time(number(found, 1), number(found, 2), found.group(3));
                boolean perhapsDate = found.group().contains(".") && time == null;
                if (!perhapsDate) {
                    return taken(found, time);
                }
            }
            return null;
        }

        private @Nullable LocalTime hour() {
            Matcher found = HOUR.matcher(left);
            return found.find() ? taken(found, time(number(found, 1), 0, found.group(2))) : null;
        }

        private @Nullable LocalDate named() {
            Matcher found = DAY_MONTH.matcher(left);
            while (found.find()) {
                Month month = month(found.group(2));
                if (month != null) {
                    return taken(found, next(month.getValue(), number(found, 1)));
                }
            }
            Matcher other = MONTH_DAY.matcher(left);
            while (other.find()) {
                Month month = month(other.group(1));
                if (month != null) {
                    return taken(other, next(month.getValue(), number(other, 2)));
                }
            }
            return null;
        }

        private @Nullable LocalDate word() {
            for (String word : words()) {
                LocalDate date = day(word);
                if (date != null) {
                    left = left.replaceFirst("\\b" + Pattern.quote(word) + "\\b", " ");
                    return date;
                }
            }
            return null;
        }

        private @Nullable LocalDate day(String word) {
            if (word.equals("today")) {
                return today;
            }
            if (word.length() >= 3 && "tomorrow".startsWith(word)) {
                return today.plusDays(1);
            }
            if (word.equals("yesterday")) {
                return today.minusDays(1);
            }
            return Arrays.stream(DayOfWeek.values())
                    .filter(day -> word.length() >= 3
                            && day.name().toLowerCase(Locale.ROOT).startsWith(word))
                    .findFirst()
                    .map(day -> today.with(TemporalAdjusters.next(day)))
                    .orElse(null);
        }

        private List<String> words() {
            return Arrays.stream(SearchText.words(left).split(" "))
                    .filter(word -> !word.isBlank() && !word.equals("dr") && !word.equals("at"))
                    .toList();
        }

        private <T> @Nullable T taken(Matcher found, @Nullable T what) {
            if (what != null) {
                left = left.substring(0, found.start()) + " " + left.substring(found.end());
            }
            return what;
        }

        private @Nullable LocalDate next(int month, int day) {
            try {
                LocalDate date = MonthDay.of(month, day).atYear(today.getYear());
                return date.isBefore(today.minusDays(60)) ? date.plusYears(1) : date;
            } catch (DateTimeException impossible) {
                return null;
            }
        }

        private static @Nullable LocalDate date(int year, int month, int day) {
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException impossible) {
                return null;
            }
        }

        private static @Nullable LocalTime time(int hour, int minute, @Nullable String half) {
            int shift = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
            return shift < 24 && minute < 60 ? LocalTime.of(shift, minute) : null;
        }

        private static @Nullable Month month(String word) {
            return Arrays.stream(Month.values())
                    .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT)
                            .startsWith(word))
                    .findFirst()
                    .orElse(null);
        }

        private static int number(Matcher found, int group) {
            return Integer.parseInt(found.group(group));
        }
    }
}
