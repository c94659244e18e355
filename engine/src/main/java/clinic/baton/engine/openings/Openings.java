package clinic.baton.engine.openings;

import clinic.baton.engine.InvalidPlan;
import clinic.baton.engine.PlannedPatient;
import clinic.baton.engine.Require;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.evaluate.Insertion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Ranks the starts that one more patient could get in a session that has its starts. */
public final class Openings {

    private final SessionPlan plan;
    private final double[] starts;

    /**
     * @param plan without walk-ins
     * @param startsMinutes of its patients, not descending
     * @throws InvalidPlan where starts are missing or out of order
     */
    public Openings(SessionPlan plan, List<Double> startsMinutes) {
        this.plan = plan;
        starts = startsMinutes.stream().mapToDouble(Double::doubleValue).toArray();
        if (starts.length != plan.size()) {
            throw new InvalidPlan("starts", starts.length + " starts", "one for each of " + plan.size() + " patients");
        }
        for (int i = 0; i < starts.length; i++) {
            Require.notNegative("starts[" + i + "]", starts[i]);
            if (i > 0 && starts[i] < starts[i - 1]) {
                throw new InvalidPlan("starts[" + i + "]", starts[i], "at least the start before, " + starts[i - 1]);
            }
        }
    }

    /**
     * The candidates with their marginal expected cost, cheapest first; equal costs in time order.
     *
     * @param candidatesMinutes starts to be tried, each at least 0
     */
    public List<Opening> rank(PlannedPatient patient, double[] candidatesMinutes) {
        Insertion insertion = new Insertion(plan, starts, patient);
        return Arrays.stream(candidatesMinutes)
                .map(start -> Require.notNegative("candidate", start))
                .sorted()
                .mapToObj(start -> new Opening(start, insertion.place(start), insertion.extraCost(start)))
                .sorted(Comparator.comparingDouble(Opening::extraCost))
                .toList();
    }
}
