package clinic.baton.forecast.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A forecast with what became of it.
 *
 * @param prediction what was forecast
 * @param seenAt when they were seen
 * @param planned when their appointment was; null for none
 */
record Outcome(
        Prediction prediction, Instant seenAt, @Nullable Instant planned) {
    /** How far ahead it looked, in minutes: from its making to the truth. */
    double horizonMinutes() {
        return minutes(prediction.madeAt(), seenAt);
    }

    /** How far off its median was, in minutes, without a sign. */
    double errorMinutes() {
        return Math.abs(minutes(prediction.shown().likely(), seenAt));
    }

    /** How far off the appointment's time was, or the moment itself once that was past; in minutes, without a sign. */
    double bookErrorMinutes() {
        if (planned == null) {
            throw new IllegalStateException("No appointment: " + prediction.subject());
        }
        Instant said = planned.isAfter(prediction.madeAt()) ? planned : prediction.madeAt();
        return Math.abs(minutes(said, seenAt));
    }

    boolean covered() {
        return prediction.shown().covers(seenAt);
    }

    private static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 60_000.0;
    }
}
