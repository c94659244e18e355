package clinic.baton.engine.design;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Require;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.SessionPlan.EarlyArrivals;
import clinic.baton.engine.SessionPlan.IdleUntil;
import clinic.baton.engine.Weights;
import java.util.List;

/**
 * The slotted model: N like patients over T slots of d minutes; cost = waitMean * (mean wait of those who come) + idle * (idle
 * minutes until the later of session end and last completion) + tardiness * (minutes past T d). Source: G. C. Kaandorp and G.
 * Koole, Optimal outpatient appointment scheduling, Health Care Management Science 10 (2007).
 */
public record SlottedSession(StartGrid.Slots slots, SlotWeights weights) {

    /** Prices of the slotted model; the wait's is that of the mean wait, not of the sum. */
    public record SlotWeights(double waitMean, double idle, double tardiness) {
        public SlotWeights {
            Require.notNegative("weights.waitMean", waitMean);
            Require.notNegative("weights.idle", idle);
            Require.notNegative("weights.tardiness", tardiness);
        }
    }

    /** The model as a plan. Patients must be alike, so that it doesn't matter who gets which slot. */
    public SessionPlan plan(List<PlannedPatient> patients) {
        double coming = patients.stream().mapToDouble(p -> 1 - p.noShow()).sum();
        requireAlike(patients);
        if (coming <= 0 && !patients.isEmpty()) {
            throw new InvalidPlan(
                    "patients[0].noShow", patients.getFirst().noShow(), "a chance below 1, else nobody comes");
        }
        return new SessionPlan(
                patients,
                new Weights(weights.waitMean() / coming, weights.idle(), weights.tardiness()),
                slots.count() * slots.minutes(),
                IdleUntil.SESSION_END,
                EarlyArrivals.SEEN,
                null);
    }

    private static void requireAlike(List<PlannedPatient> patients) {
        for (int i = 1; i < patients.size(); i++) {
            PlannedPatient one = patients.getFirst();
            PlannedPatient other = patients.get(i);
            requireSame(i, "duration", one.duration(), other.duration());
            requireSame(i, "noShow", one.noShow(), other.noShow());
            requireSame(i, "punctuality", one.punctuality(), other.punctuality());
        }
    }

    private static void requireSame(int i, String field, Object one, Object other) {
        if (!one.equals(other)) {
            throw new InvalidPlan(
                    "patients[" + i + "]." + field,
                    other,
                    "the first patient's " + one + ", since slots need like patients");
        }
    }

    /** The best schedule of a plan made by {@link #plan}. */
    public Design design(SessionPlan plan, Designer settings) {
        return new Designer(slots, settings.method(), settings.seed(), settings.scenarios()).inOrder(plan);
    }

    /** Patients in each slot. */
    public int[] counts(Design design) {
        int[] counts = new int[slots.count()];
        for (double start : design.starts()) {
            counts[(int) Math.round(start / slots.minutes())]++;
        }
        return counts;
    }
}
