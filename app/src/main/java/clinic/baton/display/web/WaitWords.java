package clinic.baton.display.web;

import clinic.baton.forecast.WaitRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Ranges as a waiting room reads them: in minutes from now, in fives, outward: no more exact than anybody can be. */
final class WaitWords {
    private static final long FIVE = 5;
    private static final long LONGEST = 120;

    private WaitWords() {}

    /** The range that holds for everybody of these, from whoever is next to whoever is last. */
    static String of(List<WaitRange> ranges, Instant now) {
        long least = ranges.stream()
                .mapToLong(range -> minutes(now, range.from()))
                .min()
                .orElseThrow();
        long most = ranges.stream()
                .mapToLong(range -> minutes(now, range.until()))
                .max()
                .orElseThrow();
        long from = Math.max(0, Math.floorDiv(least, FIVE) * FIVE);
        long until = Math.max(FIVE, Math.ceilDiv(most, FIVE) * FIVE);
        if (until > LONGEST) {
            return "more than " + Math.max(from, FIVE) + " minutes, please ask at the desk";
        }
        return from == 0 ? "up to " + until + " minutes" : from + " to " + until + " minutes";
    }

    private static long minutes(Instant now, Instant then) {
        return Math.ceilDiv(Duration.between(now, then).toSeconds(), 60);
    }
}
