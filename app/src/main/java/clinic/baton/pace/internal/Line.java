package clinic.baton.pace.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as the record tells it so far. */
final class Line {
    private static final double SECONDS_A_MINUTE = 60;

    final UUID id;

    @Nullable
    UUID practitioner;

    @Nullable
    UUID visitType;

    Instant starts;

    @Nullable
    Instant bookedAt;

    Outcome outcome = Outcome.AHEAD;

    @Nullable
    Instant arrivedAt;

    double minutes;

    @Nullable
    Instant since;

    boolean walkIn;

    Line(UUID id, Instant starts) {
        this.id = id;
        this.starts = starts;
    }

    enum Outcome {
        AHEAD,
        CAME,
        MISSED,
        CANCELLED,
        LEFT;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The provider came in, or a step back found them in again. */
    void enter(Instant at) {
        since = at;
    }

    /** The provider went out. */
    void leave(Instant at) {
        Instant from = since;
        if (from != null && at.isAfter(from)) {
            minutes += minutes(from, at);
        }
        since = null;
    }

    /** What was counted when the provider went out is taken back, since they had not gone out. */
    void leftByMistake(Instant from, Instant at) {
        minutes = Math.max(0, minutes - minutes(from, at));
        since = from;
    }

    private static double minutes(Instant from, Instant until) {
        return Duration.between(from, until).toSeconds() / SECONDS_A_MINUTE;
    }
}
