package clinic.baton.engine.design;

import clinic.baton.engine.Evaluation;
import clinic.baton.engine.SessionPlan;
import java.util.List;

/**
 * A session laid out.
 *
 * @param plan what was designed, its patients in the order chosen
 * @param sequence for each place the index of the patient in the plan that was given
 * @param startsMinutes of each patient in the order chosen, from the session's start
 * @param evaluation of these starts; for Monte Carlo on a sample other than the one designed on
 * @param optimality of the starts for this order
 * @param sequenceOptimality of the order, given that the starts are the best for each order
 */
public record Design(
        SessionPlan plan,
        List<Integer> sequence,
        List<Double> startsMinutes,
        Evaluation evaluation,
        Optimality optimality,
        Optimality sequenceOptimality) {

    public Design {
        sequence = List.copyOf(sequence);
        startsMinutes = List.copyOf(startsMinutes);
    }

    /** The starts as an array. */
    public double[] starts() {
        return startsMinutes.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
