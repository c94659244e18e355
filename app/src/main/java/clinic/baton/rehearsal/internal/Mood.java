package clinic.baton.rehearsal.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How somebody feels, from 0 to 1. Satisfaction is perception less expectation (Maister): waiting as long as one was told costs
 * little, waiting longer without a word costs much, and a broken word costs most.
 */
final class Mood {
    private static final double EXPECTED_AN_HOUR = 0.12;
    private static final double UNEXPLAINED_AN_HOUR = 0.7;
    private static final double BROKEN_AN_HOUR = 1.0;
    private static final double A_WORD = 0.03;
    private static final double SECONDS_AN_HOUR = 3600;

    private double value;
    private Instant since;
    private Instant expected;
    private boolean told;

    Mood(double value, Instant since, Instant expected) {
        this.value = value;
        this.since = since;
        this.expected = expected;
    }

    /** Somebody waits until now. */
    void wait(Instant now) {
        if (now.isAfter(since)) {
            double before = hours(since, now.isBefore(expected) ? now : expected);
            double after = hours(since.isAfter(expected) ? since : expected, now);
            change(-before * EXPECTED_AN_HOUR - after * (told ? BROKEN_AN_HOUR : UNEXPLAINED_AN_HOUR));
            since = now;
        }
    }

    /** Somebody tells them until when it will take. */
    void told(Instant now, Instant until) {
        wait(now);
        told = true;
        expected = until;
        change(A_WORD);
    }

    void change(double by) {
        value = Math.clamp(value + by, 0, 1);
    }

    boolean informed() {
        return told;
    }

    double value() {
        return Math.round(value * 100) / 100.0;
    }

    private static double hours(Instant from, Instant until) {
        return Math.max(0, Duration.between(from, until).toSeconds()) / SECONDS_AN_HOUR;
    }
}
