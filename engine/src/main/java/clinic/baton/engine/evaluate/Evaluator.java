package clinic.baton.engine.evaluate;

import clinic.baton.engine.Evaluation;

/**
 * Evaluates one {@link clinic.baton.engine.SessionPlan} at different starts. Keeps work space between calls: use it from one
 * thread. The plan's rules:
 *
 * <ul>
 *   <li>Patient i of those who come is seen at S = max(arrival, completion of those before, 0), in the plan's order; no-shows
 *       take no time.
 *   <li>The wait is (S - max(arrival, appointment))<sup>+</sup>.
 *   <li>The session is through at the later of last completion and last appointment.
 * </ul>
 */
public interface Evaluator {

    /**
     * Expected cost of these starts.
     *
     * @param startsMinutes of each patient in order, not descending, from 0
     */
    double cost(double[] startsMinutes);

    /** Everything that is known of these starts; the parameter is that of {@link #cost}. */
    Evaluation evaluate(double[] startsMinutes);
}
