package clinic.baton.engine.evaluate;

import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.random.Streams;

/**
 * Makes the evaluator that fits a plan: the cheapest exact one unless a method is asked for.
 *
 * @param plan what is to be evaluated
 * @param choice the method asked for
 * @param streams random numbers of the Monte Carlo method
 * @param scenarios how many the Monte Carlo method averages
 */
public record Evaluators(SessionPlan plan, Choice choice, Streams streams, int scenarios) {

    /** Scenarios unless told otherwise: a standard error of about half a percent. */
    public static final int SCENARIOS = 20_000;

    /** A method, or the best that applies. */
    public enum Choice {
        AUTO,
        EXACT,
        LATTICE,
        MONTE_CARLO
    }

    /** The method that will be used. */
    public Choice method() {
        if (choice != Choice.AUTO) {
            return choice;
        }
        if (StageRecursion.appliesTo(plan)) {
            return Choice.EXACT;
        }
        return plan.walkIns() == null ? Choice.LATTICE : Choice.MONTE_CARLO;
    }

    /** An evaluator on which these starts and those of the same grid are represented exactly, if any can do so. */
    public Evaluator forStarts(double[] starts) {
        return on(LatticeStep.of(plan).holding(starts));
    }

    /** An evaluator whose lattice, if it has one, has steps of this width. */
    public Evaluator on(double latticeStepMinutes) {
        return switch (method()) {
            case EXACT -> new StageRecursion(plan);
            case LATTICE -> new Lattice(plan, latticeStepMinutes, Lattice.FINE);
            case MONTE_CARLO, AUTO -> monteCarlo(scenarios, streams);
        };
    }

    /** A Monte Carlo evaluator with independent draws. */
    public Evaluator monteCarlo(int count, Streams source) {
        Draws draws = Draws.independent(plan, count, source);
        return plan.walkIns() == null ? new MonteCarlo(plan, draws) : new WalkInMonteCarlo(plan, draws, source);
    }
}
