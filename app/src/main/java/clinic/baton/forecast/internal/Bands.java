package clinic.baton.forecast.internal;

import clinic.baton.forecast.Accuracy;
import clinic.baton.forecast.Accuracy.Band;
import clinic.baton.forecast.Accuracy.Scheduled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Sorts outcomes by how far ahead the forecast looked. */
final class Bands {
    /** Where a band begins, in minutes ahead. */
    private static final int[] BEGIN = {0, 15, 30, 60, 120};

    private Bands() {}

    static Accuracy of(List<Outcome> outcomes, int days) {
        List<Band> bands = new ArrayList<>();
        for (int k = 0; k < BEGIN.length; k++) {
            int from = BEGIN[k];
            Integer until = k + 1 < BEGIN.length ? BEGIN[k + 1] : null;
            List<Outcome> own = outcomes.stream()
                    .filter(o -> o.horizonMinutes() >= from && (until == null || o.horizonMinutes() < until))
                    .toList();
            if (!own.isEmpty()) {
                bands.add(band(from, until, own));
            }
        }
        return new Accuracy(days, outcomes.size(), covered(outcomes), bands);
    }

    private static Band band(int from, @Nullable Integer until, List<Outcome> own) {
        List<Outcome> booked = own.stream().filter(o -> o.planned() != null).toList();
        Scheduled scheduled = booked.isEmpty()
                ? null
                : new Scheduled(
                        booked.size(), mean(booked, Outcome::errorMinutes), mean(booked, Outcome::bookErrorMinutes));
        return new Band(from, until, own.size(), covered(own), mean(own, Outcome::errorMinutes), scheduled);
    }

    private static double covered(List<Outcome> outcomes) {
        return mean(outcomes, o -> o.covered() ? 1 : 0);
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> of) {
        return outcomes.stream().mapToDouble(of).average().orElse(0);
    }
}
