package clinic.baton.templates.internal;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.random.Streams;
import clinic.baton.templates.LaidOut.Effect;
import clinic.baton.templates.LaidOut.Seat;
import clinic.baton.templates.internal.Sketch.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What a drawn session will be like: exact where the engine has an exact method. Who calls the same day misses a third as
 * often as who booked ahead.
 *
 * @param seats the visits with their expected waits
 * @param effect the session as a whole
 */
record Simulating(List<Seat> seats, Effect effect) {
    private static final double SAME_DAY_NO_SHOW = 1.0 / 3;
    private static final int SCENARIOS = 5_000;

    static Simulating of(List<Place> places, double noShow, Punctuality punctuality, int minutes) {
        SessionPlan plan = plan(places, noShow, punctuality, minutes, new Weights(1, 1, 1));
        double[] starts = places.stream().mapToDouble(Place::start).toArray();
        Evaluation found = new Evaluators(plan, Evaluators.Choice.AUTO, new Streams(1), SCENARIOS)
                .on(1)
                .evaluate(starts);
        List<Seat> seats = new ArrayList<>();
        double longest = 0;
        double coming = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            double comes = 1 - plan.patients().get(i).noShow();
            double wait = comes > 0 ? found.waits().get(i).mean() / comes : 0;
            seats.add(new Seat(place.start(), place.kind(), place.sameDay(), wait));
            longest = Math.max(longest, wait);
            coming += comes;
        }
        return new Simulating(
                seats,
                new Effect(
                        coming,
                        coming > 0 ? found.totalWait().mean() / coming : 0,
                        longest,
                        found.onTime().mean(),
                        found.idle().mean(),
                        found.overtime().mean(),
                        found.completion().at(0.1),
                        found.completion().at(0.5),
                        found.completion().at(0.9)));
    }

    static SessionPlan plan(List<Place> places, double noShow, Punctuality punctuality, int minutes, Weights weights) {
        List<PlannedPatient> patients = places.stream()
                .map(p -> new PlannedPatient(
                        p.kind().name(),
                        new Lognormal(p.kind().mean(), p.kind().sd()),
                        p.sameDay() ? noShow * SAME_DAY_NO_SHOW : noShow,
                        punctuality))
                .toList();
        return new SessionPlan(
                patients, weights, minutes, SessionPlan.IdleUntil.SESSION_END, SessionPlan.EarlyArrivals.SEEN, null);
    }
}
