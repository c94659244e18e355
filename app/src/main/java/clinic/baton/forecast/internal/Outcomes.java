package clinic.baton.forecast.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Past forecasts with what became of them: one in five minutes for each person, so that no long wait counts a hundred times. */
@Component
class Outcomes {
    private static final Duration APART = Duration.ofMinutes(5);

    private final Predictions predictions;
    private final InTheBuilding building;

    Outcomes(Predictions predictions, InTheBuilding building) {
        this.predictions = predictions;
        this.building = building;
    }

    List<Outcome> lately(PracticeId practice, LocalDate before, int days) {
        List<Outcome> outcomes = new ArrayList<>();
        for (LocalDate date : predictions.dates(practice, before, days)) {
            outcomes.addAll(on(practice, date));
        }
        return outcomes;
    }

    List<Outcome> on(PracticeId practice, LocalDate date) {
        Map<UUID, Encounter> seen = seen(practice, date);
        Map<UUID, Instant> counted = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Prediction prediction : predictions.on(practice, date)) {
            Encounter visit = seen.get(prediction.subject());
            Instant truth = visit == null ? null : visit.seenAt();
            Instant last = counted.get(prediction.subject());
            boolean apart = last == null || !prediction.madeAt().isBefore(last.plus(APART));
            if (visit != null && truth != null && prediction.madeAt().isBefore(truth) && apart) {
                counted.put(prediction.subject(), prediction.madeAt());
                outcomes.add(new Outcome(prediction, truth, planned(visit)));
            }
        }
        return outcomes;
    }

    private static @Nullable Instant planned(Encounter visit) {
        TimeRange planned = visit.purpose().planned();
        return planned == null ? null : planned.start();
    }

    private Map<UUID, Encounter> seen(PracticeId practice, LocalDate date) {
        Map<UUID, Encounter> seen = new HashMap<>();
        for (Encounter visit : building.on(practice, date)) {
            if (visit.seenAt() != null) {
                seen.put(visit.id(), visit);
                UUID appointment = visit.purpose().appointment();
                if (appointment != null) {
                    seen.put(appointment, visit);
                }
            }
        }
        return seen;
    }
}
