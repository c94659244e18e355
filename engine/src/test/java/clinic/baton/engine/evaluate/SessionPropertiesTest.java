package clinic.baton.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clinic.baton.engine.AnyPlans;
import clinic.baton.engine.Evaluation;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.random.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SessionPropertiesTest {

    private static final long SEED = 1952;

    @Test
    void cost_is_convex_along_every_segment_of_starts() {
        var plans = new AnyPlans(SEED);
        for (int trial = 0; trial < 100; trial++) {
            SessionPlan plan = plans.ofStages();
            var exact = new StageRecursion(plan);
            assertConvex(exact, plans.starts(plan), plans.starts(plan), plans.random(), trial);
            SessionPlan any = plans.unpunctual();
            var sampled = new MonteCarlo(any, Draws.independent(any, 200, new Streams(trial)));
            assertConvex(sampled, plans.starts(any), plans.starts(any), plans.random(), trial);
        }
    }

    private static void assertConvex(Evaluator evaluator, double[] a, double[] b, SplittableRandom random, int trial) {
        double share = random.nextDouble();
        double[] between = new double[a.length];
        Arrays.setAll(between, i -> share * a[i] + (1 - share) * b[i]);
        double chord = share * evaluator.cost(a) + (1 - share) * evaluator.cost(b);
        assertThat(evaluator.cost(between))
                .as("seed %d trial %d", SEED, trial)
                .isLessThanOrEqualTo(chord + 1e-9 * (1 + Math.abs(chord)));
    }

    @Test
    void a_longer_service_never_shortens_a_wait() {
        var plans = new AnyPlans(SEED + 1);
        for (int trial = 0; trial < 60; trial++) {
            SessionPlan plan = plans.ofStages();
            double[] starts = plans.starts(plan);
            int who = plans.random().nextInt(plan.size());
            PlannedPatient longer = plan.patients().get(who);
            DurationDistribution more = new Exponential(longer.duration().meanMinutes() + 5);
            DurationDistribution less = new Exponential(longer.duration().meanMinutes());
            Evaluation shortVisit = new StageRecursion(with(plan, who, less)).evaluate(starts);
            Evaluation longVisit = new StageRecursion(with(plan, who, more)).evaluate(starts);
            for (int i = 0; i < plan.size(); i++) {
                assertThat(longVisit.waits().get(i).mean())
                        .as("seed %d trial %d patient %d", SEED + 1, trial, i)
                        .isGreaterThanOrEqualTo(shortVisit.waits().get(i).mean() - 1e-12);
            }
        }
    }

    private static SessionPlan with(SessionPlan plan, int who, DurationDistribution duration) {
        List<PlannedPatient> patients = new ArrayList<>(plan.patients());
        PlannedPatient old = patients.get(who);
        patients.set(who, new PlannedPatient(old.id(), duration, old.noShow(), old.punctuality()));
        return plan.withPatients(patients);
    }

    @Test
    void two_designs_meet_the_same_patients() {
        var plans = new AnyPlans(SEED + 2);
        SessionPlan plan = plans.unpunctual();
        Draws first = Draws.independent(plan, 500, new Streams(9));
        var evaluator = new MonteCarlo(plan, first);
        double[] starts = plans.starts(plan);
        double cost = evaluator.cost(starts);
        evaluator.cost(plans.starts(plan));
        Draws second = Draws.independent(plan, 500, new Streams(9));
        assertThat(second).isEqualTo(first);
        assertThat(evaluator.cost(starts)).isEqualTo(cost);
        assertThat(new MonteCarlo(plan, second).cost(starts)).isEqualTo(cost);
        assertThat(Draws.independent(plan, 500, new Streams(10))).isNotEqualTo(first);
    }

    @Test
    void a_patients_draws_stay_when_another_patient_changes() {
        var plans = new AnyPlans(SEED + 3);
        SessionPlan plan = plans.unpunctual();
        SessionPlan changed = with(plan, 0, new Exponential(3));
        Draws before = Draws.independent(plan, 500, new Streams(9));
        Draws after = Draws.independent(changed, 500, new Streams(9));
        assertThat(after.serviceMinutes(1)).isEqualTo(before.serviceMinutes(1));
    }

    @Test
    void the_lattice_gives_the_same_cost_whatever_was_asked_before() {
        var plans = new AnyPlans(SEED + 4);
        for (int trial = 0; trial < 30; trial++) {
            SessionPlan plan = plans.unpunctual();
            var used = new Lattice(plan, 1, Lattice.FINE);
            double[] starts = plans.starts(plan);
            for (int k = 0; k < 5; k++) {
                starts = moved(starts, plans.random());
                assertThat(used.cost(starts))
                        .as("seed %d trial %d", SEED + 4, trial)
                        .isEqualTo(new Lattice(plan, 1, Lattice.FINE).cost(starts));
            }
        }
    }

    private static double[] moved(double[] starts, SplittableRandom random) {
        double[] moved = starts.clone();
        int from = random.nextInt(moved.length);
        for (int i = from; i < moved.length; i++) {
            moved[i] += 3;
        }
        return moved;
    }

    @Test
    void monte_carlo_knows_its_own_slope() {
        var plans = new AnyPlans(SEED + 5);
        for (int trial = 0; trial < 20; trial++) {
            SessionPlan plan = plans.unpunctual();
            var evaluator = new MonteCarlo(plan, Draws.independent(plan, 300, new Streams(trial)));
            double[] starts = plans.starts(plan);
            for (int i = 0; i < starts.length; i++) {
                starts[i] += 0.1234567 * (i + 1);
            }
            double[] gradient = new double[starts.length];
            double cost = evaluator.costAndGradient(starts, gradient);
            for (int i = 0; i < starts.length; i++) {
                double[] up = starts.clone();
                up[i] += 1e-7;
                assertThat((evaluator.cost(up) - cost) / 1e-7)
                        .as("seed %d trial %d start %d", SEED + 5, trial, i)
                        .isCloseTo(gradient[i], within(2e-3));
            }
        }
    }
}
