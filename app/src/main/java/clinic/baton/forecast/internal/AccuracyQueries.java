package clinic.baton.forecast.internal;

import clinic.baton.forecast.Accuracies;
import clinic.baton.forecast.Accuracy;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Clocks;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Days that are over don't change: their outcomes are read once a day, today's each time. */
@Component
class AccuracyQueries implements Accuracies {
    private static final int PRACTICES_AT_MOST = 100;

    private final Cache<PracticeId, Past> past = Caffeine.newBuilder()
            .maximumSize(PRACTICES_AT_MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Outcomes outcomes;
    private final Clocks clocks;

    AccuracyQueries(Outcomes outcomes, Clocks clocks) {
        this.outcomes = outcomes;
        this.clocks = clocks;
    }

    private record Past(LocalDate before, List<Outcome> outcomes) {}

    @Override
    public Accuracy lately(PracticeId practice) {
        LocalDate today = clocks.of(practice).today();
        List<Outcome> all = new ArrayList<>(before(practice, today));
        all.addAll(outcomes.on(practice, today));
        return Bands.of(all, Calibrations.DAYS + 1);
    }

    private List<Outcome> before(PracticeId practice, LocalDate today) {
        Past known = past.getIfPresent(practice);
        if (known != null && known.before().equals(today)) {
            return known.outcomes();
        }
        List<Outcome> read = outcomes.lately(practice, today, Calibrations.DAYS);
        past.put(practice, new Past(today, read));
        return read;
    }
}
