package clinic.baton.engine.design;

import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.evaluate.Evaluator;
import clinic.baton.engine.evaluate.StageRecursion;

/** The lowest cost of all schedules, each tried. */
final class BruteForce {

    private final Evaluator evaluator;
    private final StartGrid.Slots slots;
    private final double[] starts;
    private double best = Double.POSITIVE_INFINITY;

    private BruteForce(SessionPlan plan, StartGrid.Slots slots) {
        evaluator = new StageRecursion(plan);
        this.slots = slots;
        starts = new double[plan.size()];
    }

    static double best(SessionPlan plan, StartGrid.Slots slots) {
        BruteForce search = new BruteForce(plan, slots);
        search.place(0, 0);
        return search.best;
    }

    private void place(int patient, int firstSlot) {
        if (patient == starts.length) {
            best = Math.min(best, evaluator.cost(starts));
            return;
        }
        for (int slot = firstSlot; slot < slots.count(); slot++) {
            starts[patient] = slot * slots.minutes();
            place(patient + 1, slot);
        }
    }
}
