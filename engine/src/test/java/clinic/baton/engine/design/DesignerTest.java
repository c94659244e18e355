package clinic.baton.engine.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import clinic.baton.engine.Anchors;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.Sessions;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.evaluate.Evaluators.Choice;
import clinic.baton.engine.evaluate.Lattice;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DesignerTest {

    private static final long SEED = 4;

    @Test
    void free_minutes_reach_the_published_optimum() {
        for (String[] row : Anchors.rows("free.csv")) {
            int n = Integer.parseInt(row[0]);
            var plan = Sessions.alike(
                    n, new Exponential(1), Double.parseDouble(row[1]), new Weights(1, Double.parseDouble(row[2]), 0));
            Design design = new Designer().inOrder(plan);
            assertThat(design.evaluation().cost().mean()).isCloseTo(Double.parseDouble(row[3]), within(5e-7));
            assertThat(design.optimality().proved()).isTrue();
            assertThat(design.optimality().gap()).isLessThan(1e-6);
            double[] intervals = Anchors.numbers(row[4]);
            for (int i = 0; i < intervals.length; i++) {
                assertThat(design.starts()[i + 1] - design.starts()[i]).isCloseTo(intervals[i], within(1e-5));
            }
        }
    }

    @Test
    void two_patients_get_the_closed_form_interval() {
        var random = new SplittableRandom(SEED);
        for (int trial = 0; trial < 100; trial++) {
            double noShow = 0.9 * random.nextDouble();
            double c = 0.05 + 3 * random.nextDouble();
            double q = 1 - noShow;
            double best = Math.max(0, -Math.log(c / (q * (q + c))));
            var plan = Sessions.alike(2, new Exponential(1), noShow, new Weights(1, c, 0));
            assertThat(new Designer().inOrder(plan).starts()[1])
                    .as("seed %d trial %d", SEED, trial)
                    .isCloseTo(best, within(1e-5));
        }
    }

    @Test
    void slots_get_the_published_schedule() {
        for (String[] row : Anchors.rows("slotted.csv")) {
            var session = new SlottedSession(
                    new StartGrid.Slots(Integer.parseInt(row[1]), Double.parseDouble(row[2])),
                    new SlottedSession.SlotWeights(
                            Double.parseDouble(row[5]), Double.parseDouble(row[6]), Double.parseDouble(row[7])));
            var plan = session.plan(Sessions.alike(
                            Integer.parseInt(row[0]),
                            new Exponential(Double.parseDouble(row[3])),
                            Double.parseDouble(row[4]),
                            new Weights(1, 1, 0))
                    .patients());
            Design design = session.design(plan, new Designer());
            assertThat(session.counts(design))
                    .containsExactly(Arrays.stream(Anchors.numbers(row[8]))
                            .mapToInt(v -> (int) v)
                            .toArray());
            assertThat(design.evaluation().cost().mean()).isCloseTo(Double.parseDouble(row[9]), withPercentage(1e-5));
            assertThat(design.optimality().proved()).isTrue();
        }
    }

    @Test
    void slots_are_as_good_as_the_best_of_all_schedules() {
        var random = new SplittableRandom(SEED);
        for (int trial = 0; trial < 30; trial++) {
            int n = 2 + random.nextInt(6);
            int count = 2 + random.nextInt(6);
            var session = new SlottedSession(
                    new StartGrid.Slots(count, 5 + random.nextInt(10)),
                    new SlottedSession.SlotWeights(
                            random.nextDouble(), random.nextDouble(), 0.1 + random.nextDouble()));
            var plan = session.plan(Sessions.alike(
                            n, new Exponential(4 + random.nextInt(10)), random.nextDouble() / 2, new Weights(1, 1, 0))
                    .patients());
            Design design = session.design(plan, new Designer());
            double best = BruteForce.best(plan, session.slots());
            assertThat(design.evaluation().cost().mean())
                    .as("seed %d trial %d", SEED, trial)
                    .isCloseTo(best, withPercentage(1e-7));
            assertThat(design.optimality().proved()).isTrue();
        }
    }

    @Test
    void lognormal_free_minutes_match_the_proved_best_on_quarter_minutes() {
        var plan = Sessions.until(
                Sessions.alike(6, new Lognormal(15, 9), 0.1, new Weights(1, 1, 0)),
                new Weights(1, 1, 1),
                90,
                IdleUntil.LAST_COMPLETION);
        Design any = new Designer().inOrder(plan);
        Design quarters = new Designer(new StartGrid.Every(0.25), Choice.AUTO, 1, 1_000).inOrder(plan);
        assertThat(quarters.optimality().proved()).isTrue();
        double cost = new Lattice(plan, 0.25, Lattice.FINE).cost(quarters.starts());
        assertThat(new Lattice(plan, 0.25, Lattice.FINE).cost(any.starts())).isCloseTo(cost, withPercentage(0.02));
    }

    @Test
    void few_patients_in_any_order_get_the_best_of_all_orders() {
        var patients = Stream.of(30.0, 10.0, 20.0)
                .map(mean -> new PlannedPatient("m" + mean, new Exponential(mean)))
                .toList();
        Design design = new Designer().inAnyOrder(new SessionPlan(patients, new Weights(1, 1, 0)));
        assertThat(design.sequenceOptimality().proved()).isTrue();
        assertThat(design.sequence()).containsExactly(1, 2, 0);
    }
}
