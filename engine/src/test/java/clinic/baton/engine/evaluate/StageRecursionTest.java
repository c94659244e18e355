package clinic.baton.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import clinic.baton.engine.Anchors;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.Sessions;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Erlang;
import clinic.baton.engine.duration.Exponential;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StageRecursionTest {

    private static final long SEED = 20261123;

    @Test
    void published_optimal_intervals_cost_what_is_published() {
        for (String[] row : Anchors.rows("free.csv")) {
            double[] intervals = Anchors.numbers(row[4]);
            if (intervals.length > 0) {
                int n = Integer.parseInt(row[0]);
                var weights = new Weights(1, Double.parseDouble(row[2]), 0);
                var plan = Sessions.alike(n, new Exponential(1), Double.parseDouble(row[1]), weights);
                double[] starts = new double[n];
                for (int i = 1; i < n; i++) {
                    starts[i] = starts[i - 1] + intervals[i - 1];
                }
                assertThat(new StageRecursion(plan).cost(starts))
                        .isCloseTo(Double.parseDouble(row[3]), withPercentage(1e-4));
            }
        }
    }

    @Test
    void slotted_schedules_cost_what_is_published() {
        for (String[] row : Anchors.rows("slotted.csv")) {
            int n = Integer.parseInt(row[0]);
            double minutes = Double.parseDouble(row[2]);
            double noShow = Double.parseDouble(row[4]);
            var weights = new Weights(
                    Double.parseDouble(row[5]) / (n * (1 - noShow)),
                    Double.parseDouble(row[6]),
                    Double.parseDouble(row[7]));
            var plan = Sessions.until(
                    Sessions.alike(n, new Exponential(Double.parseDouble(row[3])), noShow, new Weights(1, 1, 0)),
                    weights,
                    Integer.parseInt(row[1]) * minutes,
                    IdleUntil.SESSION_END);
            double[] counts = Anchors.numbers(row[8]);
            double[] starts = new double[n];
            int patient = 0;
            for (int slot = 0; slot < counts.length; slot++) {
                for (int k = 0; k < counts[slot]; k++) {
                    starts[patient++] = slot * minutes;
                }
            }
            assertThat(new StageRecursion(plan).cost(starts))
                    .isCloseTo(Double.parseDouble(row[9]), withPercentage(1e-5));
        }
    }

    @Test
    void two_patients_cost_what_the_closed_form_says() {
        var random = new SplittableRandom(SEED);
        for (int trial = 0; trial < 200; trial++) {
            double noShow = random.nextDouble();
            double c = 5 * random.nextDouble();
            double x = 3 * random.nextDouble();
            double q = 1 - noShow;
            double idle = x + q * Math.exp(-x) + q - 2 * q;
            var plan = Sessions.alike(2, new Exponential(1), noShow, new Weights(1, c, 0));
            assertThat(new StageRecursion(plan).cost(new double[] {0, x}))
                    .as("seed %d trial %d", SEED, trial)
                    .isCloseTo(q * q * Math.exp(-x) + c * idle, within(1e-12));
        }
    }

    @Test
    void the_gradient_is_the_slope_of_the_cost() {
        var random = new SplittableRandom(SEED);
        for (int trial = 0; trial < 50; trial++) {
            SessionPlan plan = anyPlan(random);
            double[] starts = anyStarts(plan, random);
            var evaluator = new StageRecursion(plan);
            double[] gradient = new double[starts.length];
            evaluator.costAndGradient(starts, gradient);
            for (int i = 0; i < starts.length; i++) {
                double h = 1e-5;
                double up = evaluator.cost(moved(starts, i, h));
                double down = evaluator.cost(moved(starts, i, -h));
                assertThat(gradient[i])
                        .as("seed %d trial %d start %d", SEED, trial, i)
                        .isCloseTo((up - down) / (2 * h), within(1e-6));
            }
        }
    }

    private static double[] moved(double[] starts, int i, double by) {
        double[] moved = starts.clone();
        moved[i] += by;
        return moved;
    }

    private static SessionPlan anyPlan(SplittableRandom random) {
        int n = 1 + random.nextInt(7);
        List<PlannedPatient> patients = random.ints(n, 1, 5)
                .mapToObj(k -> new PlannedPatient(
                        "k" + k,
                        new Erlang(1 + 3 * random.nextDouble(), k),
                        random.nextDouble() / 2,
                        Punctuality.onTheDot()))
                .toList();
        var weights = new Weights(1, random.nextDouble(), random.nextDouble());
        var until = random.nextBoolean() ? IdleUntil.SESSION_END : IdleUntil.LAST_COMPLETION;
        return new SessionPlan(patients, weights, 1 + 12 * random.nextDouble(), until, EarlyArrivals.SEEN, null);
    }

    private static double[] anyStarts(SessionPlan plan, SplittableRandom random) {
        double[] starts = new double[plan.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (i == 0 ? 0 : starts[i - 1]) + 0.01 + 3 * random.nextDouble();
        }
        return starts;
    }
}
