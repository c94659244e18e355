package clinic.baton.forecast.internal;

import clinic.baton.engine.forecast.ForecastCalibration;
import clinic.baton.engine.forecast.Range;
import clinic.baton.forecast.WaitRange;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Clocks;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What each practice's own past forecasts teach about its ranges: learned anew each day, from the last thirty. */
@Component
class Calibrations {
    static final int DAYS = 30;

    private final Cache<PracticeId, Learned> learned =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(6)).build();
    private final Outcomes outcomes;
    private final Predictions predictions;
    private final Clocks clocks;

    Calibrations(Outcomes outcomes, Predictions predictions, Clocks clocks) {
        this.outcomes = outcomes;
        this.predictions = predictions;
        this.clocks = clocks;
    }

    private record Learned(LocalDate on, ForecastCalibration calibration) {}

    ForecastCalibration of(PracticeId practice) {
        LocalDate today = clocks.of(practice).today();
        Learned known = learned.getIfPresent(practice);
        return known != null && known.on().equals(today) ? known.calibration() : learn(practice, today);
    }

    /** Learns now, today's forecasts so far left out. */
    ForecastCalibration learn(PracticeId practice, LocalDate today) {
        predictions.forgetBefore(practice, today);
        ForecastCalibration.Collector collector = ForecastCalibration.collect();
        for (Outcome outcome : outcomes.lately(practice, today, DAYS)) {
            Zero made = new Zero(outcome.prediction().madeAt());
            collector.add(
                    outcome.prediction().ahead(),
                    range(made, outcome.prediction().raw()),
                    made.minutes(outcome.seenAt()));
        }
        ForecastCalibration calibration = collector.build();
        learned.put(practice, new Learned(today, calibration));
        return calibration;
    }

    private static Range range(Zero made, WaitRange range) {
        return new Range(made.minutes(range.from()), made.minutes(range.likely()), made.minutes(range.until()));
    }
}
