package clinic.baton.engine.design;

import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.evaluate.GradientEvaluator;
import java.util.Arrays;

/**
 * The best starts when any minute will do. The cost is convex in the intervals for a fixed order, so the descent ends at the
 * optimum, and its last gradient bounds what is left to gain.
 */
final class FreeMinutes {

    private static final int ITERATIONS = 400;

    private final SessionPlan plan;
    private final GradientEvaluator evaluator;
    private final boolean firstAtZero;
    private double[] starts;
    private double gap;

    FreeMinutes(SessionPlan plan, GradientEvaluator evaluator) {
        this.plan = plan;
        this.evaluator = evaluator;
        firstAtZero = plan.punctual();
        starts = new double[plan.size()];
        gap = Double.POSITIVE_INFINITY;
    }

    /** Descends from a plateau dome. */
    double[] design(double tolerance) {
        return improve(new PlateauDome(plan, evaluator).starts(), tolerance);
    }

    /** Descends from the given starts until the relative gain of a step is below {@code tolerance}. */
    double[] improve(double[] from, double tolerance) {
        var descent = new ProjectedDescent(this::valueAndGradient, intervals(from));
        descent.run(ITERATIONS, tolerance);
        starts = starts(descent.x());
        gap = gap(descent);
        return starts;
    }

    /** How much lower the cost could be at most, as a share of it; see {@link #gap}. */
    double relativeGap() {
        return gap;
    }

    private double valueAndGradient(double[] intervals, double[] gradient) {
        double cost = evaluator.costAndGradient(starts(intervals), gradient);
        for (int i = gradient.length - 2; i >= 0; i--) {
            gradient[i] += gradient[i + 1];
        }
        if (firstAtZero) {
            gradient[0] = Math.max(0, gradient[0]);
        }
        return cost;
    }

    /**
     * Convexity: f(x) - f(y) &le; g (x - y) for every other choice y. An optimal y has a total of at most R minutes, since it
     * can't cost more than x in idle minutes or overtime alone; so g y &ge; R min(0, smallest g).
     */
    private double gap(ProjectedDescent descent) {
        double[] g = descent.gradient();
        double smallest = Math.min(0, Arrays.stream(g).min().orElse(0));
        double bound = QuasiNewton.dot(g, descent.x());
        bound -= smallest == 0 ? 0 : smallest * longest(descent.value());
        return descent.value() > 0 ? bound / descent.value() : bound;
    }

    private double longest(double cost) {
        double idle = plan.weights().idle();
        double overtime = plan.weights().overtime() + (plan.idleUntil() == IdleUntil.SESSION_END ? idle : 0);
        double byIdle = plan.idleUntil() == IdleUntil.LAST_COMPLETION && idle > 0
                ? plan.expectedMinutes() + cost / idle
                : Double.POSITIVE_INFINITY;
        double byOvertime = overtime > 0 ? plan.sessionMinutes() + cost / overtime : Double.POSITIVE_INFINITY;
        return Math.min(byIdle, byOvertime);
    }

    private static double[] intervals(double[] starts) {
        double[] intervals = new double[starts.length];
        Arrays.setAll(intervals, i -> Math.max(0, starts[i] - (i == 0 ? 0 : starts[i - 1])));
        return intervals;
    }

    private static double[] starts(double[] intervals) {
        double[] starts = intervals.clone();
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }
}
