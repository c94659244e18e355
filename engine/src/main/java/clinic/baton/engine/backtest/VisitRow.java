package clinic.baton.engine.backtest;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One consultation of a history; texts are empty where unknown. */
record VisitRow(
        long line,
        String session,
        String provider,
        String visitType,
        String patient,
        LocalDateTime started,
        LocalDateTime ended,
        @Nullable LocalDateTime scheduled,
        @Nullable LocalDateTime arrived,
        List<String> categories,
        List<Double> numbers) {
    private static final double SECONDS_A_MINUTE = 60;

    double minutes() {
        return minutesBetween(started, ended);
    }

    static double minutesBetween(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMillis() / (1000 * SECONDS_A_MINUTE);
    }
}
