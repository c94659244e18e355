package clinic.baton.schedule.internal;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.engine.evaluate.Insertion;
import clinic.baton.engine.random.Streams;
import clinic.baton.schedule.Opening.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one more visit does to a session, by the engine. As long as nothing is learned about a practice's pace, visits take
 * their planned minutes on average, with the usual spread, and one in twelve isn't kept.
 */
final class SessionEffect {
    private static final double SPREAD = 0.4;
    private static final double NO_SHOW = 1.0 / 12;
    private static final Weights WEIGHTS = new Weights(1, 0.3, 1.5);
    private static final double FELT_MINUTES = 1;

    private final OpenLines lines;
    private final List<PlannedPatient> patients = new ArrayList<>();
    private final double[] starts;
    private final long opens;
    private final double minutes;
    private @Nullable Insertion insertion;
    private @Nullable Evaluation before;

    SessionEffect(OpenLines lines) {
        this.lines = lines;
        opens = lines.open().time().start().getEpochSecond();
        long closes = lines.open().time().end().getEpochSecond();
        minutes = (closes - opens) / 60.0;
        record Busy(long from, double minutes, boolean away) {}
        List<Busy> all = new ArrayList<>();
        for (int lane = 0; lane < lines.open().lanes(); lane++) {
            TakenLine line = lines.lane(lane);
            for (int i = line.firstFrom(opens); i < line.size() && line.start(i) < closes; i++) {
                all.add(new Busy(line.start(i), (line.end(i) - line.start(i)) / 60.0, line.away(i)));
            }
        }
        all.sort(Comparator.comparingLong(Busy::from));
        List<Busy> shown = all.subList(0, Math.min(all.size(), SessionPlan.MOST_PATIENTS - 1));
        starts = shown.stream().mapToDouble(b -> (b.from() - opens) / 60.0).toArray();
        shown.forEach(b -> patients.add(b.away() ? away(b.minutes()) : patient(b.minutes())));
    }

    private static PlannedPatient patient(double planned) {
        return new PlannedPatient("", new Lognormal(planned, SPREAD * planned), NO_SHOW, Punctuality.onTheDot());
    }

    private static PlannedPatient away(double planned) {
        return new PlannedPatient("", new Deterministic(planned));
    }

    private SessionPlan plan(List<PlannedPatient> who) {
        return new SessionPlan(who, WEIGHTS, minutes, IdleUntil.SESSION_END, EarlyArrivals.WAIT, null);
    }

    private PlannedPatient added() {
        return patient(lines.length() / 60.0);
    }

    /** By how much the session's expected cost grows, in minutes; its saved idle time not counted. */
    double cost(long start) {
        if (patients.isEmpty()) {
            return 0;
        }
        if (insertion == null) {
            insertion = new Insertion(plan(patients), starts, added());
        }
        return insertion.extraCost((start - opens) / 60.0) + WEIGHTS.idle() * added().expectedMinutes();
    }

    /** What the visit does to the others and to the session's end. */
    Effect effect(long start) {
        double at = (start - opens) / 60.0;
        int place = place(at);
        List<PlannedPatient> with = new ArrayList<>(patients);
        with.add(place, added());
        double[] moments = new double[with.size()];
        for (int i = 0; i < moments.length; i++) {
            moments[i] = i < place ? starts[i] : i == place ? at : starts[i - 1];
        }
        Evaluation after = evaluate(with, moments);
        if (patients.isEmpty()) {
            double onTime = after.onTime().mean();
            return new Effect(0, 0, 0, 1, onTime);
        }
        if (before == null) {
            before = evaluate(patients, starts);
        }
        return compare(before, after, place);
    }

    private int place(double at) {
        int place = 0;
        while (place < starts.length && starts[place] <= at) {
            place++;
        }
        return place;
    }

    private Effect compare(Evaluation without, Evaluation with, int place) {
        int others = 0;
        double sum = 0;
        for (int i = 0; i < starts.length; i++) {
            double longer = with.waits().get(i < place ? i : i + 1).mean()
                    - without.waits().get(i).mean();
            if (longer >= FELT_MINUTES && !(patients.get(i).duration() instanceof Deterministic)) {
                others++;
                sum += longer;
            }
        }
        return new Effect(
                others,
                sum,
                with.waits().get(place).mean(),
                without.onTime().mean(),
                with.onTime().mean());
    }

    private Evaluation evaluate(List<PlannedPatient> who, double[] moments) {
        return new Evaluators(plan(who), Evaluators.Choice.AUTO, new Streams(1), 1_000)
                .forStarts(moments)
                .evaluate(moments);
    }
}
