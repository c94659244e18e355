package clinic.baton.templates.internal;

import clinic.baton.practice.Hours;
import clinic.baton.templates.Template.Block;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Times and dates as templates tell them. */
final class Says {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Says() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String range(Block block) {
        return time(block.starts()) + "–" + time(block.ends());
    }

    static String hours(List<Hours> open) {
        return open.isEmpty()
                ? "closed that day"
                : open.stream().map(h -> time(h.from()) + "–" + time(h.until())).collect(Collectors.joining(", "));
    }
}
