package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.Range;
import clinic.baton.forecast.WaitRange;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The engine counts minutes from a zero: the day's first instant. */
record Zero(Instant midnight) {
    private static final double MILLIS_A_MINUTE = 60_000;

    double minutes(Instant moment) {
        return Duration.between(midnight, moment).toMillis() / MILLIS_A_MINUTE;
    }

    Instant moment(double minutes) {
        return midnight.plusMillis(Math.round(minutes * MILLIS_A_MINUTE));
    }

    @Nullable
    WaitRange range(@Nullable Range minutes) {
        return minutes == null ? null : given(minutes);
    }

    WaitRange given(Range minutes) {
        return new WaitRange(moment(minutes.p10()), moment(minutes.p50()), moment(minutes.p90()));
    }
}
