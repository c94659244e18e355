package clinic.baton.forecast.internal;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.kernel.PracticeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Map<UUID, Instant> seen = seen(practice, date);
        Map<UUID, Instant> counted = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Prediction prediction : predictions.on(practice, date)) {
            Instant truth = seen.get(prediction.subject());
            Instant last = counted.get(prediction.subject());
            boolean apart = last == null || !prediction.madeAt().isBefore(last.plus(APART));
            if (truth != null && prediction.madeAt().isBefore(truth) && apart) {
                counted.put(prediction.subject(), prediction.madeAt());
                outcomes.add(new Outcome(prediction, truth));
            }
        }
        return outcomes;
    }

    private Map<UUID, Instant> seen(PracticeId practice, LocalDate date) {
        Map<UUID, Instant> seen = new HashMap<>();
        for (Encounter visit : building.on(practice, date)) {
            Instant at = visit.seenAt();
            if (at != null) {
                seen.put(visit.id(), at);
                UUID appointment = visit.purpose().appointment();
                if (appointment != null) {
                    seen.put(appointment, at);
                }
            }
        }
        return seen;
    }
}
