package clinic.baton.forecast.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Passage;
import clinic.baton.flow.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How each provider's finished consultations of the day compare with what was expected: the logarithms of true over expected minutes. */
final class PaceSoFar {
    private static final double FURTHEST = 1.5;
    private static final double LEAST_MINUTES = 0.5;

    private PaceSoFar() {}

    static Map<UUID, List<Double>> of(Day day, Map<UUID, List<Passage>> passages, Experience experience) {
        Map<UUID, List<Double>> ratios = new HashMap<>();
        for (Encounter visit : day.visits()) {
            UUID practitioner = visit.purpose().practitioner();
            if (practitioner == null) {
                continue;
            }
            for (Passage passage : passages.getOrDefault(visit.id(), List.of())) {
                if (passage.stage() == Stage.WITH_PROVIDER && passage.until() != null) {
                    ratios.computeIfAbsent(practitioner, id -> new ArrayList<>())
                            .add(ratio(experience, visit, Duration.between(passage.since(), passage.until())));
                }
            }
        }
        return ratios;
    }

    private static double ratio(Experience experience, Encounter visit, Duration took) {
        double expected = experience.lasting(visit).meanMinutes();
        double minutes = Math.max(LEAST_MINUTES, took.toMillis() / 60_000.0);
        return Math.clamp(Math.log(minutes / expected), -FURTHEST, FURTHEST);
    }
}
