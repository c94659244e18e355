package clinic.baton.engine.evaluate;

/** An evaluator that knows how the cost changes with each start. */
public interface GradientEvaluator extends Evaluator {

    /**
     * Expected cost and its derivative.
     *
     * @param startsMinutes as of {@link Evaluator#cost}
     * @param gradient filled with the derivative of the cost by each start, per minute
     */
    double costAndGradient(double[] startsMinutes, double[] gradient);
}
