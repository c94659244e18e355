package clinic.baton.engine.backtest;

import clinic.baton.engine.learn.Sample;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Describes consultations for the regressions, with nothing that wasn't known when forecast. */
final class VisitSamples {
    private static final double SESSION_PRIOR_VISITS = 6;
    private static final double MOST_LATE_MINUTES = 120;

    private VisitSamples() {}

    /** What is known before the day: the kind, the provider, the time, the optional columns. */
    static Sample planned(VisitRow visit, int position, LocalDateTime expectedStart) {
        List<String> categories = new ArrayList<>();
        categories.add(visit.visitType());
        categories.add(visit.provider());
        categories.add(visit.provider() + "|" + visit.visitType());
        categories.addAll(visit.categories());
        List<Double> numbers = new ArrayList<>();
        numbers.add((double) position);
        numbers.addAll(visit.numbers());
        return new Sample(categories, numbers);
    }

    /** What past sessions and this one so far tell of one consultation, seen from the start of another. */
    static Sample lived(VisitSession session, int now, int visit, double[] deviations, Memories memories) {
        VisitRow row = session.visits().get(visit);
        Memories.OfPatient patient = memories.patient(row.patient());
        Memories.OfProvider provider = memories.provider(row.provider());
        LocalDateTime at = session.visits().get(now).started();
        double sum = 0;
        double last = 0;
        int done = 0;
        for (int i = 0; i < now; i++) {
            if (!session.visits().get(i).ended().isAfter(at)) {
                sum += deviations[i];
                last = deviations[i];
                done++;
            }
        }
        return new Sample(
                List.of(patient.visits() == 0 ? "new" : "known"),
                List.of(
                        patient.shrunk(),
                        patient.last(),
                        Math.log1p(patient.visits()),
                        sum / (done + SESSION_PRIOR_VISITS),
                        last,
                        provider.fast(),
                        provider.slow(),
                        late(session.visits().get(now)) / 60,
                        waiting(session, now) / 5));
    }

    /** How late the provider is when the present consultation starts; NaN where not known. */
    private static double late(VisitRow present) {
        LocalDateTime scheduled = present.scheduled();
        return scheduled == null
                ? Double.NaN
                : Math.clamp(VisitRow.minutesBetween(scheduled, present.started()), -60, MOST_LATE_MINUTES);
    }

    /** How many of the session's later patients are here already; NaN where arrivals aren't known. */
    private static double waiting(VisitSession session, int now) {
        List<VisitRow> visits = session.visits();
        if (visits.get(now).arrived() == null) {
            return Double.NaN;
        }
        return visits.subList(now + 1, visits.size()).stream()
                .filter(visit -> visit.arrived() != null
                        && !visit.arrived().isAfter(visits.get(now).started()))
                .count();
    }
}
