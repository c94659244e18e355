package clinic.baton.forecast.internal;

import java.time.Duration;
import java.time.Instant;

/** A forecast with what became of it. */
record Outcome(Prediction prediction, Instant seenAt) {
    /** How far ahead it looked, in minutes: from its making to the truth. */
    double horizonMinutes() {
        return Duration.between(prediction.madeAt(), seenAt).toMillis() / 60_000.0;
    }

    /** How far off its median was, in minutes, without a sign. */
    double errorMinutes() {
        return Math.abs(Duration.between(prediction.shown().likely(), seenAt).toMillis() / 60_000.0);
    }

    boolean covered() {
        return prediction.shown().covers(seenAt);
    }
}
