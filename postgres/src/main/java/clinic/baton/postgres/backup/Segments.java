package clinic.baton.postgres.backup;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of log segments: 8 hexadecimal digits each for the time line, the log and the segment in it; with segments of
 * 16 MB a log has 256.
 */
final class Segments {
    private static final int TIME_LINE_DIGITS = 8;
    private static final int NAME_DIGITS = 24;
    private static final long PER_LOG = 256;

    private Segments() {}

    /** All names from the first to the last, on one time line. */
    static List<String> between(String first, String last) {
        List<String> names = new ArrayList<>();
        String timeLine = first.substring(0, TIME_LINE_DIGITS);
        for (long number = number(first); number <= number(last); number++) {
            names.add(timeLine + String.format("%08X%08X", number / PER_LOG, number % PER_LOG));
        }
        return names;
    }

    /** Whether a file holds log from before this segment; files that are no segments never do. */
    static boolean isBefore(String name, String segment) {
        return name.matches("[0-9A-F]{24}.*") && number(name) < number(segment);
    }

    private static long number(String name) {
        long log = Long.parseLong(name.substring(TIME_LINE_DIGITS, 2 * TIME_LINE_DIGITS), 16);
        return log * PER_LOG + Long.parseLong(name.substring(2 * TIME_LINE_DIGITS, NAME_DIGITS), 16);
    }
}
