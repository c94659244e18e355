package clinic.baton.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import clinic.baton.engine.AnyPlans;
import clinic.baton.engine.Estimate;
import clinic.baton.engine.Evaluation;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.WalkIns;
import clinic.baton.engine.Weights;
import clinic.baton.engine.duration.Deterministic;
import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.duration.Exponential;
import clinic.baton.engine.random.Streams;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodsAgreeTest {

    private static final long SEED = 77;
    private static final int SCENARIOS = 20_000;

    /** Of the few hundred comparisons a few lie beyond three standard errors by chance; beyond five none should. */
    private static final double ERRORS = 5;

    @Test
    void the_fine_lattice_comes_close_to_the_stage_recursion() {
        var plans = new AnyPlans(SEED);
        for (int trial = 0; trial < 10; trial++) {
            SessionPlan plan = plans.ofStages();
            double[] starts = plans.starts(plan);
            Evaluation exact = new StageRecursion(plan).evaluate(starts);
            Evaluation lattice = new Lattice(plan, 1.0 / 16, Lattice.FINE).evaluate(starts);
            String which = "seed " + SEED + " trial " + trial;
            assertThat(lattice.cost().mean()).as(which).isCloseTo(exact.cost().mean(), withPercentage(0.01));
            assertThat(lattice.idle().mean()).as(which).isCloseTo(exact.idle().mean(), withPercentage(0.02));
            assertThat(lattice.overtime().mean())
                    .as(which)
                    .isCloseTo(exact.overtime().mean(), within(2e-3));
            assertThat(lattice.onTime().mean())
                    .as(which)
                    .isCloseTo(exact.onTime().mean(), within(4e-3));
            assertThat(lattice.completion().at(0.9))
                    .as(which)
                    .isCloseTo(exact.completion().at(0.9), within(0.1));
        }
    }

    @Test
    void monte_carlo_agrees_with_the_stage_recursion() {
        var plans = new AnyPlans(SEED + 1);
        for (int trial = 0; trial < 20; trial++) {
            SessionPlan plan = plans.ofStages();
            double[] starts = plans.starts(plan);
            Evaluation exact = new StageRecursion(plan).evaluate(starts);
            assertAgree(monteCarlo(plan, trial).evaluate(starts), exact, trial);
        }
    }

    @Test
    void monte_carlo_agrees_with_the_lattice_for_unpunctual_patients() {
        var plans = new AnyPlans(SEED + 2);
        for (int trial = 0; trial < 20; trial++) {
            SessionPlan plan = plans.unpunctual();
            double[] starts = plans.starts(plan);
            Evaluation lattice = new Lattice(plan, 1.0 / 8, Lattice.FINE).evaluate(starts);
            assertAgree(monteCarlo(plan, trial).evaluate(starts), lattice, trial);
        }
    }

    @Test
    void walk_ins_that_hardly_ever_come_change_nothing() {
        var plans = new AnyPlans(SEED + 3);
        for (int trial = 0; trial < 5; trial++) {
            SessionPlan plan = plans.unpunctual();
            double[] starts = plans.starts(plan);
            Draws draws = Draws.independent(plan, 2_000, new Streams(trial));
            double without = new MonteCarlo(plan, draws).cost(starts);
            var rare = new SessionPlan(
                    plan.patients(),
                    plan.weights(),
                    plan.sessionMinutes(),
                    plan.idleUntil(),
                    plan.earlyArrivals(),
                    WalkIns.atRate(1e-12));
            assertThat(new WalkInMonteCarlo(rare, draws, new Streams(trial)).cost(starts))
                    .as("seed %d trial %d", SEED + 3, trial)
                    .isCloseTo(without, withPercentage(1e-9));
        }
    }

    @Test
    void walk_ins_alone_wait_as_long_as_in_the_queue_with_poisson_arrivals() {
        // One booked patient of no length; arrivals 0.05 a minute, exponential service of mean 10: load 0.5, and in the
        // long run
        // the mean wait is 10 * 0.5 / (1 - 0.5) = 10 minutes (Pollaczek and Khinchin).
        var booked = new PlannedPatient("b", new Deterministic(0));
        DurationDistribution service = new Exponential(10);
        double session = 5_000;
        var walkIns = new WalkIns(List.of(new WalkIns.Piece(0, session, 0.05)), service);
        var plan = new SessionPlan(
                List.of(booked),
                new Weights(1, 1, 0),
                session,
                SessionPlan.IdleUntil.LAST_COMPLETION,
                SessionPlan.EarlyArrivals.SEEN,
                walkIns);
        Draws draws = Draws.independent(plan, 100, new Streams(SEED));
        Estimate wait = new WalkInMonteCarlo(plan, draws, new Streams(SEED))
                .evaluate(new double[] {0})
                .walkInWait();
        double expected = 0.05 * session * 10;
        assertThat(Math.abs(wait.mean() - expected))
                .as("seed %d", SEED)
                .isLessThan(ERRORS * wait.standardError() + 0.01 * expected);
    }

    private static MonteCarlo monteCarlo(SessionPlan plan, int trial) {
        return new MonteCarlo(plan, Draws.independent(plan, SCENARIOS, new Streams(1_000 + trial)));
    }

    private static void assertAgree(Evaluation sampled, Evaluation exact, int trial) {
        assertAgree(sampled.cost(), exact.cost(), trial);
        assertAgree(sampled.idle(), exact.idle(), trial);
        assertAgree(sampled.overtime(), exact.overtime(), trial);
        for (int i = 0; i < exact.waits().size(); i++) {
            assertAgree(sampled.waits().get(i), exact.waits().get(i), trial);
        }
    }

    private static void assertAgree(Estimate sampled, Estimate exact, int trial) {
        assertThat(Math.abs(sampled.mean() - exact.mean()))
                .as("seed %d trial %d: %s against %s", SEED, trial, sampled, exact)
                .isLessThan(ERRORS * sampled.standardError() + 0.002 + 5e-4 * Math.abs(exact.mean()));
    }
}
