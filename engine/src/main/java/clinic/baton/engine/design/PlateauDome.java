package clinic.baton.engine.design;

import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.evaluate.Evaluator;
import java.util.List;

/**
 * Starting point of a design: intervals that rise from a first value to a plateau and fall to a last one, each as a multiple of
 * the expected minutes of the patient before. Three numbers, found by halving steps; within a few percent of the best.
 */
final class PlateauDome {

    private static final double[] FACTORS = {0.7, 1.05, 0.95};
    private static final double FIRST_STEP = 0.2;
    private static final double LAST_STEP = 0.04;

    private final List<PlannedPatient> patients;
    private final Evaluator evaluator;

    PlateauDome(SessionPlan plan, Evaluator evaluator) {
        patients = plan.patients();
        this.evaluator = evaluator;
    }

    double[] starts() {
        double[] factors = FACTORS.clone();
        double best = evaluator.cost(starts(factors));
        for (double step = FIRST_STEP; step > LAST_STEP; ) {
            double found = improve(factors, best, step);
            step = found < best ? step : step / 2;
            best = found;
        }
        return starts(factors);
    }

    private double improve(double[] factors, double cost, double step) {
        double best = cost;
        for (int k = 0; k < factors.length; k++) {
            for (double by : new double[] {step, -step}) {
                double kept = factors[k];
                factors[k] = Math.max(0, kept + by);
                double reached = evaluator.cost(starts(factors));
                if (reached < best) {
                    best = reached;
                } else {
                    factors[k] = kept;
                }
            }
        }
        return best;
    }

    private double[] starts(double[] factors) {
        int n = patients.size();
        double[] starts = new double[n];
        for (int i = 1; i < n; i++) {
            double factor = i == 1 ? factors[0] : i == n - 1 ? factors[2] : factors[1];
            starts[i] = starts[i - 1] + factor * patients.get(i - 1).expectedMinutes();
        }
        return starts;
    }
}
