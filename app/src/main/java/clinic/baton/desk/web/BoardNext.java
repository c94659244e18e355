package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What an empty Board says comes next. */
final class BoardNext {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private BoardNext() {}

    static String of(Day day) {
        var expected = day.expected();
        return expected.isEmpty()
                ? "Nobody else is booked for today."
                : "The next is booked for "
                        + TIME.format(expected.getFirst()
                                .time()
                                .start()
                                .atZone(day.clinic().zone()))
                        + "; " + expected.size() + " to come.";
    }
}
