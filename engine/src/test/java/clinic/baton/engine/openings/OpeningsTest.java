package clinic.baton.engine.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import clinic.baton.engine.AnyPlans;
import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.Sessions;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.evaluate.Insertion;
import clinic.baton.engine.evaluate.Lattice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private static final long SEED = 33;

    @Test
    void an_insertion_costs_what_the_longer_session_costs_more() {
        var plans = new AnyPlans(SEED);
        for (int trial = 0; trial < 40; trial++) {
            boolean punctual = trial % 2 == 0;
            SessionPlan plan = punctual ? plans.punctual() : plans.unpunctual();
            double[] starts = plans.starts(plan);
            PlannedPatient added = new PlannedPatient(
                    "new",
                    new Lognormal(12, 7),
                    plans.random().nextDouble() / 2,
                    punctual ? Punctuality.onTheDot() : new Punctuality.Normal(-4, 6));
            var insertion = new Insertion(plan, starts, added);
            double base = new Lattice(plan, insertion.stepMinutes(), Lattice.FINE).cost(starts);
            for (int k = 0; k < 6; k++) {
                double at = plans.random().nextInt(120);
                double with = new Lattice(
                                longer(plan, insertion.place(at), added), insertion.stepMinutes(), Lattice.FINE)
                        .cost(longer(starts, insertion.place(at), at));
                assertThat(insertion.extraCost(at))
                        .as("seed %d trial %d at %s", SEED, trial, at)
                        .isCloseTo(with - base, within(1e-3));
            }
        }
    }

    private static SessionPlan longer(SessionPlan plan, int place, PlannedPatient added) {
        List<PlannedPatient> patients = new ArrayList<>(plan.patients());
        patients.add(place, added);
        return plan.withPatients(patients);
    }

    private static double[] longer(double[] starts, int place, double at) {
        return IntStream.rangeClosed(0, starts.length)
                .mapToDouble(i -> i < place ? starts[i] : i == place ? at : starts[i - 1])
                .toArray();
    }

    @Test
    void a_gap_in_the_session_is_the_best_opening() {
        var plan = Sessions.alike(6, new Lognormal(15, 6), 0.05, new Weights(1, 1, 0));
        var openings = new Openings(plan, List.of(0.0, 15.0, 30.0, 75.0, 90.0, 105.0));
        double[] candidates = IntStream.range(0, 8).mapToDouble(k -> 15 * k).toArray();
        List<Opening> ranked = openings.rank(new PlannedPatient("new", new Lognormal(15, 6)), candidates);
        assertThat(ranked.getFirst().startMinutes()).isIn(45.0, 60.0);
        assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(a.extraCost(), b.extraCost()));
        assertThat(ranked).hasSize(8);
    }

    @Test
    void starts_out_of_order_are_refused() {
        var plan = Sessions.alike(2, new Lognormal(15, 6), 0, new Weights(1, 1, 0));
        assertThatThrownBy(() -> new Openings(plan, List.of(5.0, 1.0)))
                .isInstanceOf(InvalidPlan.class)
                .hasMessageStartingWith("starts[1]: 1.0");
    }

    @Test
    void the_gauge_tells_tight_from_loose() {
        var plan = Sessions.until(
                Sessions.alike(8, new Lognormal(15, 8), 0.05, new Weights(1, 1, 0)),
                new Weights(1, 1, 1),
                160,
                SessionPlan.IdleUntil.LAST_COMPLETION);
        var longDay = Sessions.until(plan, plan.weights(), 300, SessionPlan.IdleUntil.LAST_COMPLETION);
        assertThat(SessionGauge.of(plan, every(10)).verdict()).isEqualTo(SessionGauge.Verdict.TIGHT);
        assertThat(SessionGauge.of(plan, every(17)).verdict()).isEqualTo(SessionGauge.Verdict.WELL_LAID);
        assertThat(SessionGauge.of(longDay, every(30)).verdict()).isEqualTo(SessionGauge.Verdict.LOOSE);
    }

    private static List<Double> every(double minutes) {
        return IntStream.range(0, 8).mapToObj(i -> i * minutes).toList();
    }
}
